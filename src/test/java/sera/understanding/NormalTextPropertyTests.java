package sera.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalTextPropertyTests {
    @Property(tries = 500)
    void anyStringHasANormalForm(@ForAll("anything") String words) {
        var normal = NormalText.of(words).text();
        assertThat(normal).isEqualTo(normal.strip()).doesNotContain("\n", "\u200b", "\u202e");
    }

    @Property(tries = 300)
    void readingNeverThrows(@ForAll("anything") String words) {
        assertThat(Languages.of(NormalText.of(words).text())).hasSizeBetween(2, 3);
    }

    @Provide
    Arbitrary<String> anything() {
        var units = Arbitraries.strings().ofMaxLength(60);
        var marks = Arbitraries.strings()
                .withChars("ab1!$.-_ \u0301\u0336\u200b\u202e\ud83d\udd95")
                .ofMaxLength(80);
        return Arbitraries.oneOf(units, marks);
    }

    @Test
    void longMessagesAreReadInAMoment() {
        for (var piece : new String[] {"a\u0301\u0323", "k ", "k.", "1", "a!", "\u0301\u0323\u0338", "ａ"}) {
            var start = System.nanoTime();
            NormalText.of(piece.repeat(100_000));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
    }
}
