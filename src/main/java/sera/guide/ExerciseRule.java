package sera.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sera.understanding.Intent;

/// Going on with a running exercise. Someone in distress must be able to leave it in one step, and someone who starts
/// to talk instead is listened to.
final class ExerciseRule implements Rule {
    private static final Set<Intent> LEAVES = Set.of(Intent.STOP, Intent.NO, Intent.NOT_HELPING, Intent.REPEATS_ITSELF);
    private static final Set<Intent> GOES_ON =
            Set.of(Intent.OTHER, Intent.YES, Intent.UNSURE, Intent.THANKS, Intent.SMALL_TALK, Intent.REPORTS_PROGRESS);
    private static final int A_WORD = 3;
    private static final int A_LIST = 12;
    private static final List<String> RATINGS = List.of("low", "middle", "high");
    private final Drafts drafts;
    private final Exercises exercises;
    private final Cues cues;

    ExerciseRule(Drafts drafts, Exercises exercises, Cues cues) {
        this.drafts = drafts;
        this.exercises = exercises;
        this.cues = cues;
    }

    @Override
    public Optional<Plan> plan(Talk talk, TalkState state) {
        return state.get(TalkState.EXERCISE).flatMap(running -> goOn(running, Message.of(talk), state));
    }

    private Optional<Plan> goOn(String running, Message message, TalkState state) {
        var exercise = exercises.of(running.split(":")[0]);
        int index = Integer.parseInt(running.split(":")[1]);
        if (leaves(message) || !exercises.mayRun(exercise, state)) {
            return drafts.plan("exercise-left.now", this, state.adding(TalkState.REFUSED, "exercise"));
        }
        return talksInstead(exercise, message) ? Optional.empty() : next(exercise, index, message, state);
    }

    private static boolean talksInstead(Exercise exercise, Message message) {
        return message.tapped()
                ? message.choice().filter(RepairRule.KEY::equals).isPresent()
                : !GOES_ON.contains(message.intent()) || message.length() > (exercise.answered() ? A_LIST : A_WORD);
    }

    private boolean leaves(Message message) {
        return message.choice().filter("stop"::equals).isPresent()
                || LEAVES.contains(message.intent())
                || cues.hasShape("stop", message);
    }

    private Optional<Plan> next(Exercise exercise, int index, Message message, TalkState state) {
        var rating = exercise.steps().get(index).rates() ? rating(message) : Optional.<String>empty();
        var rated = rating.map(value -> state.with(TalkState.RATED, value)).orElse(state);
        if (exercise.has(index + 1)) {
            return drafts.step(exercise, index + 1, this, index == 0 ? rated : state);
        }
        return drafts.plan(after(state, rating), this, state.without(TalkState.RATED));
    }

    private static String after(TalkState state, Optional<String> now) {
        return state.get(TalkState.RATED)
                .flatMap(before -> now.map(after -> RATINGS.indexOf(after) > RATINGS.indexOf(before)))
                .filter(worse -> worse)
                .map(worse -> "exercise-done.worse")
                .orElse("exercise-done.now");
    }

    private static Optional<String> rating(Message message) {
        return message.choice().or(() -> number(message)).filter(RATINGS::contains);
    }

    private static Optional<String> number(Message message) {
        return message.plain().matches("\\d{1,2}")
                ? Optional.of(RATINGS.get(Math.clamp((Integer.parseInt(message.plain()) - 1) / 3, 0, 2)))
                : Optional.empty();
    }
}
