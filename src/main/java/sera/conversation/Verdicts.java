package sera.conversation;

import java.util.Optional;
import sera.safety.Concern;
import sera.safety.SafetyVerdict;

/// Several verdicts that one reply has to answer.
final class Verdicts {
    private Verdicts() {}

    /// The stricter concern, the later step, and everything either wants on the page.
    static SafetyVerdict stricter(SafetyVerdict earlier, SafetyVerdict later) {
        var leads = rank(later.concern()) >= rank(earlier.concern()) ? later : earlier;
        var follows = leads == later ? earlier : later;
        Optional<String> step = leads.step().or(follows::step);
        return new SafetyVerdict(
                leads.concern(), step, earlier.card() || later.card(), earlier.quietLine() || later.quietLine());
    }

    private static int rank(Concern concern) {
        return switch (concern) {
            case Concern.Clear() -> 0;
            case Concern.Scope(var kind, var level, var finding) -> 1;
            case Concern.Ask(var finding) -> 2;
            case Concern.Crisis(var kind, var immediate, var finding) -> immediate ? 4 : 3;
        };
    }
}
