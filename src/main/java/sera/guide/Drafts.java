package sera.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Making a plan from a topic: its bank's choices and reason, and what must be remembered of it.
final class Drafts {
    private static final Set<String> BRANCHES = Set.of(
            "sleep",
            "mind",
            "happened",
            "health",
            "baby",
            "fight",
            "unsure",
            "panic",
            "breakup",
            "work",
            "parent",
            "alone",
            "grief",
            "money",
            "exam",
            "flat",
            "shame",
            "anger",
            "good");
    private final Banks banks;
    private final Exercises exercises;

    Drafts(Banks banks, Exercises exercises) {
        this.banks = banks;
        this.exercises = exercises;
    }

    Optional<Plan> plan(String topic, Rule rule, TalkState state) {
        return plan(topic, rule, state, Map.of());
    }

    /// A target that starts an exercise starts it; an exercise or an offer that may not be made becomes something else.
    Optional<Plan> plan(String target, Rule rule, TalkState state, Map<String, String> carries) {
        if (exercises.isStart(target)) {
            var exercise = exercises.startedBy(target);
            return exercises.mayRun(exercise, state)
                    ? step(exercise, 0, rule, state)
                    : plan("offer.instead", rule, state, carries);
        }
        var bank = banks.of(target);
        if (bank.move() == Move.EXERCISE_OFFER && !exercises.mayBeOffered(bank, state)) {
            return plan("offer.instead", rule, state, carries);
        }
        return Optional.of(draft(bank, rule, remembering(bank, state), carries, Optional.empty()));
    }

    Optional<Plan> step(Exercise exercise, int index, Rule rule, TalkState state) {
        var step = exercise.steps().get(index);
        var running =
                calm(state).adding(TalkState.DONE, exercise.id()).with(TalkState.EXERCISE, exercise.id() + ":" + index);
        var shown = step.shows().isPresent()
                ? Optional.of(exercise.id() + ":" + step.shows().getAsInt())
                : Optional.<String>empty();
        return Optional.of(draft(step.bank(), rule, running, Map.of(), shown));
    }

    boolean has(String topic) {
        return banks.find(topic).isPresent();
    }

    private static Plan draft(
            Bank bank, Rule rule, TalkState state, Map<String, String> carries, Optional<String> exercise) {
        return new Plan(
                bank.move(),
                bank.topic(),
                carries,
                bank.avoids(),
                bank.choices(),
                exercise,
                bank.why(),
                rule.getClass().getSimpleName(),
                state.facts());
    }

    private static TalkState remembering(Bank bank, TalkState state) {
        var after = calm(state);
        if (bank.waits()) {
            after = after.with(TalkState.PENDING, bank.topic());
        }
        if (bank.move() == Move.EXERCISE_OFFER) {
            after = after.adding(TalkState.OFFERED, bank.topic());
        }
        return entering(bank, after);
    }

    private static TalkState entering(Bank bank, TalkState state) {
        var branch = List.of(bank.topic().split("\\.")).getFirst();
        return BRANCHES.contains(branch) ? state.adding(TalkState.BEEN, branch) : state;
    }

    private static TalkState calm(TalkState state) {
        return state.without(TalkState.PENDING, TalkState.ASKING, TalkState.EXERCISE);
    }
}
