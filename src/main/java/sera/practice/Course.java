package sera.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The way through steps: what follows what, for what was answered.
final class Course {
    private final List<Step> steps;
    private final boolean somethingToPickUp;

    Course(List<Step> steps, boolean somethingToPickUp) {
        this.steps = steps;
        this.somethingToPickUp = somethingToPickUp;
    }

    Step first() {
        var first = steps.getFirst();
        return passes(first) ? step(first.next()).orElse(first) : first;
    }

    /// Where someone is; a step its file no longer has begins anew.
    Step at(Run run) {
        return step(run.step()).orElseGet(this::first);
    }

    private Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    Run on(Run run, Instant now) {
        var next = following(at(run), run);
        return next.isEmpty() ? run.ended(now) : run.to(next);
    }

    private String following(Step step, Run run) {
        var target = target(step, run.answer(step.id()));
        return step(target).filter(this::passes).map(Step::next).orElse(target);
    }

    private boolean passes(Step step) {
        return step.task() instanceof Task.PickUp && !somethingToPickUp;
    }

    private static String target(Step step, List<String> answer) {
        return switch (step.task()) {
            case Task.Choose(var picks, var many)
            when !many ->
                picks.stream()
                        .filter(pick -> answer.contains(pick.id()))
                        .findFirst()
                        .map(Task.Pick::next)
                        .orElse(step.next());
            case Task.Scale scale when !answer.isEmpty() -> turned(scale, step, answer.getFirst());
            default -> step.next();
        };
    }

    private static String picked(List<Task.Pick> picks, Step step, List<String> answer) {
        return picks.stream()
                .filter(pick -> answer.contains(pick.id()))
                .findFirst()
                .map(Task.Pick::next)
                .orElse(step.next());
    }

    private static String turned(Task.Scale scale, Step step, String answer) {
        return scale.turns().stream()
                .filter(turn -> Integer.parseInt(answer) <= turn.upTo())
                .findFirst()
                .map(Task.Turn::next)
                .orElse(step.next());
    }

    int place(Step step) {
        return steps.indexOf(step) + 1;
    }

    int length() {
        return steps.size();
    }
}
