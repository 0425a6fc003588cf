package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetricTests {
    private static final int[] NONE = {};

    @Test
    void macroF1IsTheMeanOverLabels() {
        var cases = List.of(one(0, 0), one(0, 1), one(1, 1), one(1, 1));
        assertThat(Metric.MACRO_F1.of(cases)).isCloseTo((2.0 / 3 + 4.0 / 5) / 2, within(1e-9));
        assertThat(Metric.ACCURACY.of(cases)).isEqualTo(0.75);
    }

    @Test
    void aLabelThatNeverHoldsAndIsNeverSaidCountsForNothing() {
        var cases = List.of(new Judged(new int[] {0}, new int[] {0}, new double[] {1, 0, 0}));
        assertThat(Metric.MACRO_F1.of(cases)).isEqualTo(1);
    }

    @Test
    void aucCountsTiesAsHalf() {
        var cases = List.of(yes(0.9), yes(0.5), no(0.5), no(0.1));
        assertThat(Metric.AUC.of(cases)).isEqualTo(0.875);
    }

    @Test
    void balancedAccuracyOfAlwaysYesIsAHalf() {
        var cases = Stream.concat(IntStream.range(0, 9).mapToObj(i -> yes(0.9)), Stream.of(said(no(0.9))))
                .map(MetricTests::said)
                .toList();
        assertThat(Metric.BALANCED_ACCURACY.of(cases)).isEqualTo(0.5);
    }

    @Test
    void calibrationErrorIsHowFarOffTheStatedSharesAre() {
        var cases = List.of(yes(0.8), yes(0.8), yes(0.8), no(0.8));
        assertThat(Metric.ECE_OF_EACH.of(cases)).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void theSameCasesHaveTheSameInterval() {
        var cases = IntStream.range(0, 200)
                .mapToObj(i -> one(i % 2, i % 3 == 0 ? 0 : 1))
                .toList();
        var row = Bootstrap.row("set", "accuracy", Metric.ACCURACY, cases);
        assertThat(Bootstrap.row("set", "accuracy", Metric.ACCURACY, cases)).isEqualTo(row);
        assertThat(row.low()).isLessThan(row.value());
        assertThat(row.high()).isGreaterThan(row.value());
    }

    private static Judged one(int right, int said) {
        return new Judged(new int[] {right}, new int[] {said}, new double[] {0.5, 0.5});
    }

    private static Judged yes(double share) {
        return new Judged(new int[] {0}, NONE, new double[] {share});
    }

    private static Judged no(double share) {
        return new Judged(NONE, NONE, new double[] {share});
    }

    private static Judged said(Judged judged) {
        return new Judged(judged.right(), new int[] {0}, judged.probabilities());
    }
}
