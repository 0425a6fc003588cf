package sera.practice;

import java.util.List;
import java.util.OptionalInt;

/// What someone said of their distress before and after.
record Ratings(OptionalInt before, OptionalInt after) {
    private static final int CLEARLY = 2;

    static Ratings of(List<Step> steps, Run run) {
        return new Ratings(number(steps, run, true), number(steps, run, false));
    }

    private static OptionalInt number(List<Step> steps, Run run, boolean before) {
        return steps.stream()
                .filter(step -> step.task() instanceof Task.Rate(var first) && first == before)
                .flatMap(step -> run.answer(step.id()).stream())
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    boolean both() {
        return before.isPresent() && after.isPresent();
    }

    /// By how much it eased; negative where it got heavier.
    int eased() {
        return before.orElse(0) - after.orElse(0);
    }

    /// Which of an exercise's endings fits.
    String ending() {
        if (!both()) {
            return Exercise.UNRATED;
        }
        return eased() > 0 ? Exercise.BETTER : eased() < 0 ? Exercise.WORSE : Exercise.SAME;
    }

    boolean clearlyWorse() {
        return both() && eased() <= -CLEARLY;
    }
}
