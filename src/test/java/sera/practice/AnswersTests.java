package sera.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTests {
    private static final Task CHOOSE =
            new Task.Choose(List.of(new Task.Pick("a", "this", ""), new Task.Pick("b", "that", "")), false);

    @Test
    void onlyWhatIsOfferedIsChosenAndOnlyOnce() {
        assertThat(Answers.of(CHOOSE, form("c"))).isEmpty();
        assertThat(Answers.of(CHOOSE, form("b", "a"))).containsExactly("a");
    }

    @Test
    void numbersStayOnTheirScale() {
        assertThat(Answers.of(new Task.Rate(true), form("10"))).containsExactly("10");
        assertThat(Answers.of(new Task.Rate(true), form("11"))).isEmpty();
        assertThat(Answers.of(new Task.Rate(true), form("-1"))).isEmpty();
        assertThat(Answers.of(new Task.Rate(true), form("much"))).isEmpty();
    }

    @Test
    void emptyLinesAreNone() {
        assertThat(Answers.of(new Task.Lines(3, List.of()), form("one", " ", "", "two")))
                .containsExactly("one", "two");
        assertThat(Answers.of(new Task.Write(3), form("  "))).isEmpty();
    }

    @Test
    void aWeekKeepsDayAndPartWhereTheyAreReal() {
        var form = new StepForm(
                "s",
                "next",
                List.of("walk, slowly", "", "ring Jo"),
                List.of(),
                List.of("2026-11-25", "2026-11-26", "someday"),
                List.of("morning", "", "midnight"));
        assertThat(Answers.of(new Task.Week(3, List.of()), form).stream().map(Answers.Planned::of))
                .containsExactly(
                        new Answers.Planned("walk, slowly", "2026-11-25", "morning"),
                        new Answers.Planned("ring Jo", "", ""));
    }

    @Test
    void whatWasTypedCannotPrintItself() {
        assertThat(form("canary")).hasToString("…");
    }

    private static StepForm form(String... answer) {
        return new StepForm("s", "next", List.of(answer), List.of(), List.of(), List.of());
    }
}
