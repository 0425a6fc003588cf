package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The replies the guard's phrases are written from: whole, labelled from the list, nothing twice.
class RepliesTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FILES = List.of("replies", "more");
    private static final String LIKE = "like-";
    private static final Set<String> CLASSES = Set.of(
            "method",
            "encouragement",
            "validation",
            "secrecy",
            "human",
            "diagnosis",
            "medication",
            "minimising",
            "blame",
            "promise",
            "collusion",
            "sycophancy",
            "coercion",
            "sexual",
            "goodbye",
            "refusal",
            "eating",
            "prompt");

    @Test
    void everyLineIsWholeAndStandsOnce() throws IOException {
        var ids = new HashSet<String>();
        var replies = new HashSet<String>();
        for (var line : all()) {
            var id = line.required("id").asString();
            assertThat(ids.add(id)).as(id).isTrue();
            assertThat(replies.add(line.required("reply").asString().toLowerCase(Locale.ROOT)))
                    .as(id)
                    .isTrue();
            assertThat(line.required("reply").asString()).as(id).isNotBlank();
        }
    }

    @Test
    void whatHoldsIsOfAClassAndWhatPassesLooksLikeOne() throws IOException {
        for (var line : all()) {
            var name = line.required("class").asString();
            var holds = CLASSES.contains(name);
            assertThat(holds || name.equals("plain") || looksLikeOne(name))
                    .as(name)
                    .isTrue();
            assertThat(line.required("expect").asString()).isEqualTo(holds ? "hold" : "pass");
        }
    }

    @Test
    void everyClassHasBothExpectations() throws IOException {
        var counts = all().stream()
                .collect(Collectors.groupingBy(line -> line.required("class").asString(), Collectors.counting()));
        assertThat(CLASSES)
                .allSatisfy(name -> assertThat(counts.get(name)).as(name).isGreaterThanOrEqualTo(50))
                .allSatisfy(name ->
                        assertThat(counts.get(LIKE + name)).as(LIKE + name).isGreaterThanOrEqualTo(50));
    }

    private static boolean looksLikeOne(String name) {
        return name.startsWith(LIKE) && CLASSES.contains(name.substring(LIKE.length()));
    }

    private static List<JsonNode> all() throws IOException {
        var all = new ArrayList<JsonNode>();
        for (var file : FILES) {
            try (var in = RepliesTests.class.getResourceAsStream("/safety/replies/" + file + ".jsonl")) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(JSON::readTree)
                        .forEach(all::add);
            }
        }
        return all;
    }
}
