package sera.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammesTests {
    private static final String WHOLE = """
            id: small
            name: "A small one"
            for: "For a test."
            weeks: 2
            evidence: B
            claim: "It may help."
            source: "made up"
            date: "2026-11-24"
            fits: {feelings: [anger]}
            sittings:
              - id: one
                week: 1
                name: "One"
                minutes: 5
                gave: "A thing."
                steps:
                  - {id: last, type: pick-up, words: ["Last?"], choices: [{id: did, label: "did it"}, {id: not, label: "not this time"}]}
                  - {id: idea, type: read, words: ["An idea."]}
                  - {id: today, type: exercise, exercise: grounding, words: ["This."]}
                  - {id: step, type: write, label: "Step", words: ["What?"]}
            """;
    private static final Exercises EXERCISES = Exercises.fromFiles(Health.fromFile());

    @Test
    void everyFileIsReadAndHasItsFirstWeek() {
        var programmes = Programmes.fromFiles(EXERCISES).all();
        assertThat(programmes).extracting(Programme::id).contains("getting-moving", "worry");
        assertThat(programmes).allSatisfy(programme -> assertThat(programme.sittings())
                .filteredOn(sitting -> sitting.week() == 1)
                .hasSizeBetween(2, 3));
    }

    @Test
    void readsAWholeOne() {
        var sitting = read(WHOLE).sittings().getFirst();
        assertThat(sitting.exercise()).isEqualTo("grounding");
        assertThat(sitting.steps()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`exercise: grounding` | `exercise: groundin` | `sittings[one].steps name the exercise \"groundin\", which there is not`",
                "`type: exercise, exercise: grounding` | `type: read` | sittings[one].steps need exactly one of type exercise",
                "`id: step` | `id: other` | sittings[one].steps need one of type write with the id step",
                "`week: 1` | `week: 3` | sittings[one].week is not a whole number from 1 to 2",
                "`gave: \"A thing.\"` | `` | sittings[one].gave is missing",
            })
    void saysWhatIsWrongAndWhere(String right, String wrong, String fault) {
        assertThat(WHOLE).contains(right);
        assertThatThrownBy(() -> read(WHOLE.replace(right, wrong == null ? "" : wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }

    private static Programme read(String yaml) {
        return Programmes.read(Files.read("small.yaml", yaml), EXERCISES);
    }
}
