package sera.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sera.shared.Sensitive;

class BadInputTests {
    private final Understanding understanding = new Understanding();

    static Stream<String> anything() {
        return Stream.of(
                "",
                " ",
                "🙃",
                "👩‍👩‍👧‍👦🏳️‍🌈",
                "\u0000\u0001\u0002\uFFFF",
                "\uD800",
                binary(),
                "нет сил",
                "もう無理",
                "لا أستطيع النوم",
                "ฉันเหนื่อย",
                "a".repeat(100_000),
                "so tired of this ".repeat(6_000),
                "!?".repeat(50_000),
                "i " + "\u0301".repeat(5_000),
                "[NAME] <script>alert(1)</script> ' OR 1=1 --");
    }

    @ParameterizedTest
    @MethodSource("anything")
    void anyTextHasAReading(String words) {
        var reading = understanding.read(new Heard(List.of(), new Sensitive<>(words), Optional.empty()));
        assertThat(reading.confidence()).isBetween(0.0, 1.0);
        reading.impression().ifPresent(BadInputTests::isSound);
    }

    @Test
    void aReadingDoesNotPrintWhatItHolds() {
        var reading = understanding.read(new Heard(List.of(), new Sensitive<>("nobody rang"), Optional.empty()));
        assertThatNoException().isThrownBy(reading::toString);
        assertThat(reading.toString()).doesNotContain("rang");
    }

    private static void isSound(Impression impression) {
        for (var number : impression.meaning().mean()) {
            assertThat(number).isFinite();
        }
        assertThat(impression.intents().likely().values()).allMatch(share -> share >= 0 && share <= 1);
        assertThat(impression.intensity()).isBetween(0.0, 10.0);
    }

    private static String binary() {
        var bytes = new byte[4_096];
        new Random(7).nextBytes(bytes);
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
