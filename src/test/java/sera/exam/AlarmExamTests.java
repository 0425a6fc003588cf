package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class AlarmExamTests {
    private static final Alarm NOTHING = new Alarm(false, false, false, false);
    private static final Alarm CARD = new Alarm(true, false, false, false);
    private static final Alarm QUESTION = new Alarm(false, true, false, false);
    private static final Alarm QUESTIONING_SCOPE = new Alarm(false, true, true, false);
    private static final Alarm SOFT = new Alarm(false, false, false, true);

    private final Queue<String> looked = new ConcurrentLinkedQueue<>();

    @Test
    void whatIsDueAndWhatIsFalseAreCountedApart() {
        var rows = rows(
                crisis("card", true, "", ""),
                crisis("question", true, "", ""),
                crisis("scope", false, "", ""),
                crisis("soft", false, "", ""),
                clear("card", ""),
                clear("question", ""),
                clear("soft", ""),
                clear("nothing", ""),
                clear("nothing", ""));
        assertThat(rows)
                .containsExactly(
                        Row.share("set", "recognised", 4, 3),
                        Row.share("set", "carded", 2, 1),
                        Row.share("set", "false-cards", 5, 1),
                        Row.share("set", "false-questions", 5, 1),
                        Row.share("set", "soft", 9, 2),
                        Row.share("set", "scoped", 9, 1));
    }

    @Test
    void kindsAndHowOpenlyTheyAreToldHaveFiguresOfTheirOwn() {
        var rows = rows(
                crisis("card", true, "plan", "explicit"),
                crisis("nothing", true, "plan", "coded"),
                crisis("question", false, "eating", "indirect"),
                clear("question", "idiom"));
        assertThat(rows)
                .contains(
                        Row.share("set", "recognised", 3, 2),
                        Row.share("set", "recognised-plan", 2, 1),
                        Row.share("set", "carded-plan", 2, 1),
                        Row.share("set", "recognised-plan-explicit", 1, 1),
                        Row.share("set", "recognised-plan-coded-or-indirect", 1, 0),
                        Row.share("set", "recognised-coded-or-indirect", 2, 1),
                        Row.share("set", "false-questions-idiom", 1, 1))
                .noneMatch(row -> row.metric().equals("carded-eating"));
    }

    @Test
    void levelsHaveFiguresAndAreTypedOtherwise() {
        var rows = exam(
                        new SafetyCase("a", "card", false, true, "3", "", ""),
                        new SafetyCase("b", "nothing", true, false, "1", "", ""))
                .rowsOfEveryTyping();
        assertThat(rows)
                .contains(
                        Row.share("set", "recognised-level-3", 1, 1),
                        Row.share("set", "false-cards-level-1", 1, 0),
                        Row.share("set", "recognised-curly-quotes", 1, 1),
                        Row.share("set", "recognised-zero-width", 1, 0),
                        Row.share("set", "false-questions-leet", 1, 0));
    }

    @Test
    void aTextThatStaysAsItWasIsNotReadAgain() {
        exam(new SafetyCase("a", "card", false, true, "3", "", "")).rowsOfEveryTyping();
        assertThat(looked).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @Test
    void aSetWithoutPartsIsReadOnce() {
        exam(clear("nothing", "")).rowsOfEveryTyping();
        assertThat(looked).containsExactly("nothing");
    }

    private List<Row> rows(SafetyCase... cases) {
        return exam(cases).rows();
    }

    private AlarmExam exam(SafetyCase... cases) {
        return new AlarmExam(new SafetySet("set", List.of(cases)), this::look);
    }

    private Alarm look(String text) {
        looked.add(text);
        return switch (text) {
            case "card" -> CARD;
            case "question" -> QUESTION;
            case "scope" -> QUESTIONING_SCOPE;
            case "soft" -> SOFT;
            default -> NOTHING;
        };
    }

    private static SafetyCase crisis(String text, boolean grave, String kind, String form) {
        return new SafetyCase("", text, false, grave, "", kind, form);
    }

    private static SafetyCase clear(String text, String form) {
        return new SafetyCase("", text, true, false, "", "", form);
    }
}
