package sera.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers add up as published: every worked example, and every cut-off one below, at, and one above.
class ScorerTests {
    private static final Instruments ALL = Instruments.fromFiles();

    @ParameterizedTest
    @CsvFileSource(resources = "/exam/measures.csv", useHeadersInDisplayName = true)
    void addsUpAsPublished(String key, String answers, String total, String band, String source) {
        var instrument = ALL.of(key).orElseThrow();
        switch (Scorer.score(instrument, answers(instrument, answers))) {
            case Score.Total score -> {
                assertThat(Integer.toString(score.total())).as(source).isEqualTo(total);
                assertThat(score.band().key()).as(source).isEqualTo(band);
            }
            case Score.NoTotal none -> assertThat(total).as(source).isEqualTo("-");
        }
    }

    /// The items after a dot are not to be asked, the others are.
    @ParameterizedTest
    @CsvFileSource(resources = "/exam/measures.csv")
    void asksWhatItShould(String key, String answers) {
        if (key.equals("instrument")) {
            return;
        }
        var instrument = ALL.of(key).orElseThrow();
        var asked = Scorer.asked(instrument, answers(instrument, answers)).size();
        assertThat(asked).isEqualTo((int) java.util.Arrays.stream(answers.split(" "))
                .filter(a -> !a.equals("."))
                .count());
    }

    static Map<String, Integer> answers(Instrument instrument, String line) {
        var each = line.split(" ");
        assertThat(each).hasSize(instrument.items().size());
        var answers = new HashMap<String, Integer>();
        for (var n = 0; n < each.length; n++) {
            if (Character.isDigit(each[n].charAt(0))) {
                var item = instrument.items().get(n);
                assertThat(item.takes(Integer.parseInt(each[n]))).isTrue();
                answers.put(item.key(), Integer.parseInt(each[n]));
            }
        }
        return answers;
    }

    @Test
    void everyTotalLiesInTheBandOfTheHighestCutOffBelowIt() {
        for (var instrument : ALL.all()) {
            for (var total = instrument.scoring().least();
                    total <= instrument.scoring().most();
                    total++) {
                var band = instrument.band(total);
                assertThat(band.from()).isLessThanOrEqualTo(total);
                for (var other : instrument.bands()) {
                    assertThat(other.from() <= band.from() || other.from() > total)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "phq-9, 12, 12, SAME",
        "phq-9, 12, 11, WITHIN_USUAL",
        "phq-9, 12, 8, WITHIN_USUAL",
        "phq-9, 12, 7, BETTER",
        "phq-9, 12, 6, RELIABLY_BETTER",
        "phq-9, 12, 16, WITHIN_USUAL",
        "phq-9, 12, 17, WORSE",
        "phq-9, 12, 18, RELIABLY_WORSE",
        "phq-9, 12, 19, RELIABLY_WORSE",
        "gad-7, 10, 7, WITHIN_USUAL",
        "gad-7, 10, 6, RELIABLY_BETTER",
        "gad-7, 10, 13, WITHIN_USUAL",
        "gad-7, 10, 14, RELIABLY_WORSE",
        "who-5, 40, 48, WITHIN_USUAL",
        "who-5, 40, 52, BETTER",
        "who-5, 40, 28, WORSE",
        "pcl-5, 40, 31, WITHIN_USUAL",
        "pcl-5, 40, 30, BETTER",
        "pcl-5, 40, 25, RELIABLY_BETTER",
        "k6, 10, 5, UNKNOWN",
    })
    void aDifferenceIsCalledWhatItIs(String key, int earlier, int later, Difference.Kind kind) {
        var difference = Difference.between(ALL.of(key).orElseThrow(), earlier, later);
        assertThat(difference).isEqualTo(new Difference(later - earlier, kind));
    }

    @Test
    void partsAreAddedUpByThemselves() {
        var phq4 = ALL.of("phq-4").orElseThrow();
        var score = Scorer.score(phq4, answers(phq4, "1 2 1 1"));
        assertThat(score).isInstanceOf(Score.Total.class);
        assertThat(((Score.Total) score).parts()).isEqualTo(Map.of("anxiety", 3, "depression", 2));
    }
}
