package sera.exam;

import sera.safety.Concern;
import sera.safety.SafetyVerdict;

/// What a verdict brings on the page.
///
/// @param card risk to life was seen
/// @param question a direct question or a live contact, short of that
/// @param scope something a person should see was seen, with or without a question
/// @param soft a soft check, which asks how bad it gets and is no sign of having seen a risk
record Alarm(boolean card, boolean question, boolean scope, boolean soft) {
    private static final String SOFT_CHECK = "soft-check";
    private static final String DIRECT = "ask-";

    static Alarm of(SafetyVerdict verdict) {
        var concern = verdict.concern();
        var soft = verdict.step().filter(SOFT_CHECK::equals).isPresent();
        return new Alarm(
                concern instanceof Concern.Crisis, !soft && questions(verdict), concern instanceof Concern.Scope, soft);
    }

    boolean recognises() {
        return card || question;
    }

    private static boolean questions(SafetyVerdict verdict) {
        return switch (verdict.concern()) {
            case Concern.Ask ask -> true;
            case Concern.Scope scope -> verdict.card() || verdict.quietLine() || asksDirectly(verdict);
            case Concern.Crisis crisis -> false;
            case Concern.Clear clear -> false;
        };
    }

    private static boolean asksDirectly(SafetyVerdict verdict) {
        return verdict.step().filter(step -> step.startsWith(DIRECT)).isPresent();
    }
}
