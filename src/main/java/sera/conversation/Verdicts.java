package sera.conversation;

import java.util.List;
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

    /// A card that stands a few lines above is not put up again: one live contact keeps it in reach. It comes back when
    /// the danger grew.
    static SafetyVerdict sparing(SafetyVerdict verdict, List<SafetyNote> lately) {
        var shown = lately.stream().filter(SafetyNote::card).toList();
        var grew = verdict.concern() instanceof Concern.Crisis crisis
                && crisis.immediate()
                && shown.stream().noneMatch(SafetyNote::immediate);
        return !verdict.card() || shown.isEmpty() || grew
                ? verdict
                : new SafetyVerdict(verdict.concern(), verdict.step(), false, true);
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
