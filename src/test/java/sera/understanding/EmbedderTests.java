package sera.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmbedderTests {
    private final Embedder embedder = Embedder.ofThisProcess().orElseThrow();

    @Test
    void meaningsThatAreNearLieNear() {
        var one = embedder.embed("i cant sleep").mean();
        var near = embedder.embed("lying awake again at 3am").mean();
        var far = embedder.embed("the bank refused the loan").mean();
        assertThat(product(one, near)).isGreaterThan(product(one, far));
    }

    @Test
    void anEmbeddingHasTheLengthOfOne() {
        var pooled = embedder.embed("nobody rang");
        assertThat(product(pooled.mean(), pooled.mean())).isBetween(0.9999, 1.0001);
        assertThat(product(pooled.first(), pooled.first())).isBetween(0.9999, 1.0001);
    }

    @Test
    void theSameTextHasTheSameMeaningHoweverManyAreRead() {
        var texts = IntStream.range(0, 40).mapToObj(i -> "text number " + i).toList();
        var all = embedder.embedAll(texts);
        for (var i = 0; i < texts.size(); i++) {
            assertThat(all.get(i).mean()).isEqualTo(embedder.embed(texts.get(i)).mean());
        }
    }

    @Test
    void aLongTextIsReadInAFewWindowsFromItsBeginningToItsEnd() {
        var windows = embedder.windows("first " + "word ".repeat(20_000) + "last");
        assertThat(windows).hasSize(Tokens.WINDOWS);
        assertThat(windows).allSatisfy(window -> assertThat(window.length).isLessThanOrEqualTo(Tokens.WINDOW));
        assertThat(windows.getFirst()[1]).isEqualTo(embedder.windows("first").getFirst()[1]);
        var last = windows.getLast();
        assertThat(last[last.length - 2]).isEqualTo(embedder.windows("last").getFirst()[1]);
    }

    @Test
    void windowsOfATextThatIsNotTooLongHoldAllItsIds() {
        var text = "nobody asked me how the week went ".repeat(100).strip();
        var cut = embedder.windows(text).stream()
                .flatMapToLong(window -> java.util.Arrays.stream(window, 1, window.length - 1))
                .toArray();
        var words = embedder.windows("nobody asked me how the week went").getFirst();
        assertThat(cut).hasSize(100 * (words.length - 2)).startsWith(java.util.Arrays.copyOfRange(words, 1, 8));
    }

    @Test
    void withoutItsModelThereIsNoEmbedder() {
        assertThat(Embedder.load("/missing.onnx", "/missing.json")).isEmpty();
    }

    private static double product(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> (double) one[i] * other[i])
                .sum();
    }
}
