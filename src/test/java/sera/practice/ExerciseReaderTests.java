package sera.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseReaderTests {
    static final String WHOLE = """
            id: small
            name: "A small one"
            family: thinking
            for: "For a test."
            minutes: 3
            evidence: B
            claim: "It may help."
            source: "made up"
            date: "2026-11-24"
            excluded-by: [heart]
            alternative: grounding
            crisis-safe: false
            fits: {wishes: [calm], feelings: [anger]}
            stop: "Stop at will."
            steps:
              - {id: before, type: rate, when: before, words: ["Now?"]}
              - {id: which, type: choose, words: ["Which?"], choices: [{id: a, label: "this"}, {id: b, label: "that", next: after}]}
              - {id: more, type: write, label: "More", words: ["And?"]}
              - {id: after, type: rate, when: after, shows: [more], words: ["And now?"]}
            end: {better: ["b"], same: ["s"], worse: ["w"], unrated: ["u"]}
            """;

    @Test
    void readsAWholeOne() {
        var exercise = read(WHOLE);
        assertThat(exercise.steps()).extracting(Step::id).containsExactly("before", "which", "more", "after");
        assertThat(exercise.steps().get(1).task())
                .isEqualTo(new Task.Choose(
                        java.util.List.of(new Task.Pick("a", "this", "more"), new Task.Pick("b", "that", "after")),
                        false));
        assertThat(exercise.steps().getLast().next()).isEmpty();
        assertThat(exercise.end())
                .isEqualTo(Map.of(
                        "better", java.util.List.of("b"),
                        "same", java.util.List.of("s"),
                        "worse", java.util.List.of("w"),
                        "unrated", java.util.List.of("u")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`minutes: 3` | `minutes: 300` | small.yaml: minutes is not a whole number from 1 to 30",
                "`minutes: 3` | `minuts: 3` | `small.yaml: minuts is not known, did you mean \"minutes\"`",
                "`It may help.` | `It helps many people.` | claim must say \"may help\" for evidence B",
                "`It may help.` | `It may help and helps many people.` | claim must say \"may help\" for evidence B",
                "`family: thinking` | `family: thinkin` | `family is \"thinkin\", did you mean \"thinking\"; it may be body`",
                "`[heart]` | `[hart]` | `excluded-by names \"hart\", which practice/health.yaml does not ask, did you mean \"heart\"`",
                "`alternative: grounding` | `` | alternative is missing",
                "`next: after` | `next: aftr` | `steps[which].next leads to \"aftr\", which is no step, did you mean \"after\"`",
                "`next: after` | `next: before` | `steps[which].next leads back to \"before\"`",
                "`next: after` | `next: end` | `steps can come to the end without the rating \"after\"`",
                "`when: before` | `when: after` | steps needs one step of type rate with when: before",
                "`shows: [more]` | `shows: [mor]` | `steps[after].shows names \"mor\", which is no earlier step`",
                "`label: \"More\", ` | `` | `steps[after].shows names \"more\", which has no label`",
                "`type: write` | `type: wrote` | `steps[more].type is \"wrote\"; it may be read, write`",
                "`Stop at will.` | `I understand you.` | `stop says \"i understand\", which sera never says`",
                "`Stop at will.` | `Stop!` | `stop says \"!\"`",
                "`For a test.` | `It will cure you.` | `for says \"cure\"`",
                "`crisis-safe: false` | `crisis-safe: true` | crisis-safe may be true for the families body and senses only",
                "`crisis-safe: false` | `crisis-safe: maybe` | crisis-safe is missing, or neither true nor false",
                "`worse: [\"w\"], ` | `` | end.worse is missing",
                "`id: small` | `id: large` | the file is called otherwise",
                "`name: \"A small one\"` | `name: \"A\"\nname: \"B\"` | `small.yaml: line`",
            })
    void saysWhatIsWrongAndWhere(String right, String wrong, String fault) {
        assertThat(WHOLE).contains(right);
        assertThatThrownBy(() -> read(WHOLE.replace(right, wrong == null ? "" : wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void holdingTheBreathNeedsAHealthScreen() {
        var held =
                WHOLE.replace("type: write, label: \"More\"", "type: pacer, rhythm: box, minutes: 1, label: \"More\"");
        assertThatThrownBy(() -> read(held)).hasMessageContaining("the pacer holds the breath");
    }

    @Test
    void tooManyWordsForAScreenAreCounted() {
        var long_ = WHOLE.replace("\"And?\"", "\"" + "word ".repeat(100) + "\"");
        assertThatThrownBy(() -> read(long_)).hasMessageContaining("steps[more].words are 100 words");
    }

    @Test
    void anAlternativeMustBeThereAndNeverRuledOut() {
        assertThatThrownBy(() -> new Exercises(java.util.List.of(read(WHOLE))))
                .hasMessageContaining("small.yaml: alternative \"grounding\" is no exercise");
    }

    static Exercise read(String yaml) {
        return new ExerciseReader(Health.fromFile()).read(Files.read("small.yaml", yaml));
    }
}
