package sera.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What the model is given is what the reference tokenizer says, window by window.
class ReferenceIdsTests {
    private static final int TEXTS = 10_000;

    @Test
    void idsAreThoseOfTheReferenceOnTenThousandTexts() throws IOException {
        var embedder = Embedder.ofThisProcess().orElseThrow();
        try (var reference = reference()) {
            for (var text : texts()) {
                var ids = reference.encode(text).getIds();
                assertThat(inOne(embedder.windows(text))).isEqualTo(ids);
            }
        }
    }

    /// The windows laid one after the other, framed once.
    private static long[] inOne(List<long[]> windows) {
        if (windows.size() == 1) {
            return windows.getFirst();
        }
        var inner = windows.stream()
                .flatMapToLong(window -> Arrays.stream(window, 1, window.length - 1))
                .toArray();
        var whole = new long[inner.length + 2];
        whole[0] = windows.getFirst()[0];
        System.arraycopy(inner, 0, whole, 1, inner.length);
        whole[whole.length - 1] = windows.getLast()[windows.getLast().length - 1];
        return whole;
    }

    private static HuggingFaceTokenizer reference() throws IOException {
        try (var file = ReferenceIdsTests.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
            return HuggingFaceTokenizer.newInstance(file, Map.of("padding", "false", "truncation", "false"));
        }
    }

    /// The corpus, and what chance makes of it: pieces joined, cut, in other letters, up to a few windows long.
    private static List<String> texts() throws IOException {
        var own = own();
        var texts = new ArrayList<>(own);
        var chance = new Random(10);
        while (texts.size() < TEXTS) {
            var text = new StringBuilder();
            for (var parts = 1 + chance.nextInt(chance.nextInt(50) == 0 ? 40 : 3); parts > 0; parts--) {
                text.append(own.get(chance.nextInt(own.size()))).append(chance.nextBoolean() ? " " : "’é中🙃");
            }
            texts.add(text.substring(chance.nextInt(5)));
        }
        return texts;
    }

    private static List<String> own() throws IOException {
        var json = JsonMapper.builder().build();
        var texts = new ArrayList<String>();
        for (var name : List.of("feelings-and-topics", "intents-and-change", "traps-and-look-alikes", "wishes")) {
            var file = ReferenceIdsTests.class.getResourceAsStream("/understanding/examples/" + name + ".jsonl");
            try (var lines = new BufferedReader(
                    new InputStreamReader(java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
                lines.lines()
                        .map(line -> json.readTree(line).get("text").asString())
                        .forEach(texts::add);
            }
        }
        return texts;
    }
}
