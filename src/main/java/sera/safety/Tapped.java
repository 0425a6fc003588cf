package sera.safety;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sera.safety.Rule.Effect;
import sera.safety.Standing.Phase;

/// What an answer in a questionnaire does to where someone stands. It raises, and never lowers.
final class Tapped {
    static final String ITEM_NINE = "phq-9-item-9";
    /// They have just said it: whether it may happen today is the next question.
    private static final String THOUGHTS = "asq-thoughts";

    static final Set<String> RULES = Set.of(ITEM_NINE, "asq", THOUGHTS, "asq-now");
    static final String LAYER = "questionnaire";
    static final String VERSION = "2026-11-24";

    private Tapped() {}

    static Standing raised(Standing before, String rule, boolean now) {
        if (now) {
            return before.phase() == Phase.IMMEDIATE
                    ? before
                    : before.begun(Phase.IMMEDIATE, rule(rule, Effect.IMMEDIATE), "immediate-someone");
        }
        if (rule.equals(THOUGHTS)) {
            return before.phase() == Phase.CRISIS || before.phase() == Phase.IMMEDIATE
                    ? before
                    : before.begun(Phase.CRISIS, rule(rule, Effect.CRISIS), "ask-today");
        }
        return switch (before.phase()) {
            case NONE, SCOPE -> before.begun(Phase.ASKING, rule(rule, Effect.ASK), "ask-suicide");
            case ASKING -> before.step().isEmpty() ? before.at(Phase.ASKING, "ask-suicide") : before;
            case CRISIS, IMMEDIATE -> before;
        };
    }

    private static Rule rule(String id, Effect effect) {
        return new Rule(
                id, Concern.Kind.SUICIDE, effect, Optional.empty(), Optional.empty(), false, List.of(), List.of());
    }
}
