package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sera.understanding.NormalText;

class HostileMessageTests {
    private static final int LENGTH = 100_000;
    private static final PhraseScreen SCREEN = new PhraseScreen(Lexicon.fromFile());

    @BeforeAll
    static void warm() {
        for (var i = 0; i < 20; i++) {
            SCREEN.screen(
                    "i dont want to die and my friend is so tired of this, he said it would be better without me");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "i ", "i want to ", "i dont want to ", "he is going to ", "i dont want to kill myself ",
                "my friend said he ", "the voices in my head keep ", "i am so so so ", "k i l l ", "myself. ",
                        "die lol. ",
                "pills tired voices baby calories him her them without tonight "
            })
    void aLongMessageIsReadInHalfASecond(String piece) {
        var words = piece.repeat(LENGTH / piece.length());
        SCREEN.screen(words.substring(0, Math.min(words.length(), 2000)));
        var start = System.nanoTime();
        SCREEN.screen(NormalText.of(words).text());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void everyAnchorAtOnceIsReadInHalfASecond() {
        var all = Lexicon.fromFile().rules().stream()
                .flatMap(rule -> rule.phrases().stream())
                .flatMap(phrase -> phrase.anchors().stream())
                .map(anchor -> anchor.strip().split(" ")[0])
                .filter(word -> !word.equals("die") && !word.contains("kill"))
                .collect(Collectors.joining(" the "));
        aLongMessageIsReadInHalfASecond(all + " ");
    }

    @Test
    void aDangerAtTheEndOfALongMessageIsFound() {
        var words = "we talked about the garden. ".repeat(4000) + "i am going to kill myself tonight";
        assertThat(SCREEN.screen(NormalText.of(words).text()).gravest()).isPresent();
    }
}
