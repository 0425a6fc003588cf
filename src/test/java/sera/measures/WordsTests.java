package sera.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Words whose key is put together from a value are all there.
class WordsTests {
    @Test
    void everyChangeReasonAndQuestionHasItsWords() throws IOException {
        var words = new Properties();
        try (var stream = WordsTests.class.getResourceAsStream("/messages/measures.properties")) {
            assertThat(stream).isNotNull();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        assertThat(words.stringPropertyNames()).containsAll(changes().toList());
        assertThat(words.stringPropertyNames())
                .containsAll(Arrays.stream(Due.Why.values())
                        .map(why -> "measures.why." + why)
                        .toList());
        assertThat(words.stringPropertyNames())
                .containsAll(Stream.of("ask-suicide", "ask-again", "ask-today")
                        .flatMap(step -> Stream.of("measures.asked." + step, "measures.asked.why." + step))
                        .toList());
    }

    private static Stream<String> changes() {
        return Arrays.stream(Difference.Kind.values())
                .map(kind -> "measures.change."
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .flatMap(key -> key.endsWith("same") ? Stream.of(key) : Stream.of(key + "-up", key + "-down"));
    }
}
