package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTests {
    /// Against R 4.2 `prop.test(x, n, correct = FALSE)$conf.int`, four places.
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.0000, 0.2775",
        "1, 10, 0.0179, 0.4042",
        "5, 10, 0.2366, 0.7634",
        "10, 10, 0.7225, 1.0000",
        "98, 100, 0.9300, 0.9945",
    })
    void agreesWithTheScoreInterval(int hits, int n, double low, double high) {
        var interval = Wilson.of(hits, n);
        assertThat(interval.low()).isCloseTo(low, within(.0005));
        assertThat(interval.high()).isCloseTo(high, within(.0005));
    }

    @org.junit.jupiter.api.Test
    void nothingCountedMeansNothingKnown() {
        assertThat(Wilson.of(0, 0)).isEqualTo(new Wilson(0, 1));
    }
}
