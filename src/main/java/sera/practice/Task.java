package sera.practice;

import java.util.List;

/// What a step asks of someone. Everything but reading can be passed over.
sealed interface Task {
    record Read() implements Task {}

    /// @param rows how tall the box is at first
    record Write(int rows) implements Task {}

    /// @param many several may be ticked; then no pick leads anywhere of its own
    record Choose(List<Pick> picks, boolean many) implements Task {}

    /// @param top the highest number, 10 or 100
    record Scale(String least, String middle, String most, int top, List<Turn> turns) implements Task {}

    /// Several short lines, with offers to tick beside them.
    record Lines(int lines, List<String> offers) implements Task {}

    /// Things to do, each with a day of the coming week and a part of the day.
    record Week(int lines, List<String> offers) implements Task {}

    record Pacer(Rhythm rhythm, int minutes) implements Task {}

    record Timer(int minutes) implements Task {}

    /// How strong the distress is, 0 to 10, in the same words for every exercise.
    record Rate(boolean before) implements Task {}

    /// A sitting's exercise, which has a page of its own.
    record Practise(String exercise) implements Task {}

    /// What became of the step thought of at the last sitting; passed over where there is none.
    record PickUp(List<Pick> picks) implements Task {}

    /// @param next the step it leads to; empty for the step that follows
    record Pick(String id, String label, String next) {}

    /// Where a scale leads: up to this number, to that step.
    record Turn(int upTo, String next) {}

    default String kind() {
        return switch (this) {
            case Read ignored -> "read";
            case Write ignored -> "write";
            case Choose ignored -> "choose";
            case Scale ignored -> "scale";
            case Lines ignored -> "list";
            case Week ignored -> "week";
            case Pacer ignored -> "pacer";
            case Timer ignored -> "timer";
            case Rate ignored -> "rate";
            case Practise ignored -> "exercise";
            case PickUp ignored -> "pick-up";
        };
    }
}
