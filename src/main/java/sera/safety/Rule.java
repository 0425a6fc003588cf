package sera.safety;

import java.util.List;
import java.util.Optional;

/// A risk and the phrases that may say it.
record Rule(
        String id,
        Concern.Kind kind,
        Effect effect,
        Optional<Concern.Level> level,
        Optional<String> step,
        boolean needsDistress,
        List<Veto> vetoes,
        List<Phrase> phrases) {
    /// What a no answers: a phrase is one sign among many, what was learned knows only the kind.
    String question() {
        return phrases.isEmpty() ? kind.name() : id;
    }

    /// The same found once more, where a gentle question is no longer enough.
    Rule asking() {
        return new Rule(id + "-again", kind, Effect.ASK, level, Optional.empty(), needsDistress, vetoes, phrases);
    }

    enum Effect {
        IMMEDIATE,
        CRISIS,
        ASK,
        SCOPE,
        SOFT,
        DISTRESS
    }
}
