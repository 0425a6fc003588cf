package sera.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTests {
    private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");
    private static final List<Step> STEPS = List.of(
            step("last", "which", new Task.PickUp(List.of(new Task.Pick("did", "did it", "which")))),
            step(
                    "which",
                    "how",
                    new Task.Choose(
                            List.of(new Task.Pick("a", "this", "how"), new Task.Pick("b", "that", "end-word")), false)),
            step("how", "more", new Task.Scale("l", "m", "h", 100, List.of(new Task.Turn(30, "end-word")))),
            step("more", "end-word", new Task.Write(2)),
            step("end-word", "", new Task.Read()));

    @Test
    void picksLeadWhereTheySay() {
        assertThat(after("which", "a")).isEqualTo("how");
        assertThat(after("which", "b")).isEqualTo("end-word");
    }

    @Test
    void aStepPassedOverGoesItsOwnWay() {
        assertThat(after("which")).isEqualTo("how");
        assertThat(after("how")).isEqualTo("more");
    }

    @Test
    void numbersTurnUpToTheirLimit() {
        assertThat(after("how", "30")).isEqualTo("end-word");
        assertThat(after("how", "40")).isEqualTo("more");
    }

    @Test
    void theLastStepEndsIt() {
        assertThat(new Course(STEPS, false).on(at("end-word"), NOW).ended()).isEqualTo(NOW);
    }

    @Test
    void nothingToPickUpIsPassedOver() {
        assertThat(new Course(STEPS, false).first().id()).isEqualTo("which");
        assertThat(new Course(STEPS, true).first().id()).isEqualTo("last");
    }

    @Test
    void aStepItsFileNoLongerHasBeginsAnew() {
        assertThat(new Course(STEPS, false).at(at("long-gone")).id()).isEqualTo("which");
    }

    @Test
    void backLeadsTheWayOneCame() {
        var gone = new Course(STEPS, false).on(at("which").answered("which", List.of("b")), NOW);
        assertThat(gone.back().step()).isEqualTo("which");
        assertThat(gone.back().back().step()).isEqualTo("which");
        assertThat(gone.back().answer("which")).containsExactly("b");
    }

    private static String after(String step, String... answer) {
        return new Course(STEPS, false)
                .on(at(step).answered(step, List.of(answer)), NOW)
                .step();
    }

    private static Run at(String step) {
        var run = Run.begin("x", "v", STEPS.get(1), Situation.unknown(LocalTime.NOON), NOW);
        return step.equals(run.step())
                ? run
                : new Run("x", "v", NOW, null, step, List.of(), run.answers(), null, run.situation());
    }

    private static Step step(String id, String next, Task task) {
        return new Step(id, List.of("w"), "", "", List.of(), next, task);
    }
}
