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
    enum Effect {
        IMMEDIATE,
        CRISIS,
        ASK,
        SCOPE,
        DISTRESS
    }
}
