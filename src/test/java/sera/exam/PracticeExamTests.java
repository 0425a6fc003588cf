package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Choosing, on people made up, against the figures in docs/figures/practice.json with room for fewer people.
class PracticeExamTests {
    private static final int PEOPLE = 80;

    @SuppressWarnings("NullAway.Init")
    private static Map<String, Double> figures;

    @BeforeAll
    static void examine() {
        figures = figures(7);
    }

    @Test
    void whatHealthRulesOutIsNeverOffered() {
        assertThat(figure("excluded-offered")).isZero();
    }

    @Test
    void whatMakesWorseIsFoundWithinFourUses() {
        assertThat(figure("harm-found")).isGreaterThan(0.85);
        assertThat(figure("hidden-by-mistake")).isLessThan(0.08);
    }

    @Test
    void itBeatsEveryOtherWayOfChoosing() {
        assertThat(figure("oracle-share")).isGreaterThan(0.6);
        for (var way : new String[] {"random", "fixed", "popular"}) {
            assertThat(figure("oracle-share")).as(way).isGreaterThan(figure("oracle-share-" + way));
            assertThat(figure("regret-60")).as(way).isLessThan(figure("regret-60-" + way));
        }
    }

    @Test
    void aChoiceAmongFortyIsCheap() {
        assertThat(figure("choice-microseconds-p50")).isLessThan(200);
    }

    private static double figure(String metric) {
        return java.util.Objects.requireNonNull(figures.get(metric), metric);
    }

    private static Map<String, Double> figures(long seed) {
        return new PracticeExam(PEOPLE, seed)
                .run(progress -> {}).rows().stream().collect(Collectors.toMap(Row::metric, Row::value));
    }
}
