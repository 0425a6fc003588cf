package sera.conversation;

import java.util.Optional;
import sera.safety.Concern;
import sera.safety.SafetyVerdict;

/// Safety's verdict as it is kept with a reply: names only, no words.
public record SafetyNote(
        String concern,
        String kind,
        boolean immediate,
        String rule,
        String layer,
        String version,
        String step,
        boolean card,
        boolean quietLine) {
    static final SafetyNote NONE = new SafetyNote("Clear", "", false, "", "", "", "", false, false);

    static SafetyNote of(SafetyVerdict verdict) {
        var why = verdict.concern().why();
        return new SafetyNote(
                verdict.concern().getClass().getSimpleName(),
                kind(verdict.concern()),
                verdict.concern() instanceof Concern.Crisis crisis && crisis.immediate(),
                why.map(Concern.Finding::rule).orElse(""),
                why.map(Concern.Finding::layer).orElse(""),
                why.map(Concern.Finding::version).orElse(""),
                verdict.step().orElse(""),
                verdict.card(),
                verdict.quietLine());
    }

    /// The verdict again. The level of a scope is not kept; nothing after the verdict asks for it.
    SafetyVerdict verdict() {
        return new SafetyVerdict(concerned(), Optional.of(step).filter(key -> !key.isEmpty()), card, quietLine);
    }

    private Concern concerned() {
        var finding = new Concern.Finding(rule, layer, version);
        return switch (concern) {
            case "Ask" -> new Concern.Ask(finding);
            case "Scope" -> new Concern.Scope(Concern.Kind.valueOf(kind), Concern.Level.RECOMMEND, finding);
            case "Crisis" -> new Concern.Crisis(Concern.Kind.valueOf(kind), immediate, finding);
            default -> new Concern.Clear();
        };
    }

    private static String kind(Concern concern) {
        return switch (concern) {
            case Concern.Clear() -> "";
            case Concern.Ask(var finding) -> "";
            case Concern.Scope(var kind, var level, var finding) -> kind.name();
            case Concern.Crisis(var kind, var immediate, var finding) -> kind.name();
        };
    }
}
