package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The corpus a learned detector is to be trained on: whole, labelled from the lists, nothing twice.
class ExamplesTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FILES = List.of(
            "life",
            "dangers",
            "signs",
            "more-dangers",
            "relations-and-reality",
            "body-and-birth",
            "wish-to-die",
            "harm-and-worry",
            "mind-and-appetite",
            "home-and-hospital",
            "endings",
            "hands-and-others",
            "ordinary",
            "look-alikes",
            "registers",
            "last-things",
            "sideways",
            "middle-of-talks");
    private static final Set<String> CLASSES = Set.of(
            "passive",
            "active",
            "plan",
            "attempt",
            "self-harm",
            "others",
            "abuse",
            "child",
            "psychosis",
            "mania",
            "eating",
            "medical",
            "withdrawal",
            "perinatal",
            "third-person",
            "clear");
    private static final Set<String> URGENCIES =
            Set.of("crisis-immediate", "crisis", "ask", "scope-urgent", "scope", "clear");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "life",
                "dangers",
                "signs",
                "more-dangers",
                "relations-and-reality",
                "body-and-birth",
                "wish-to-die",
                "harm-and-worry",
                "mind-and-appetite",
                "home-and-hospital",
                "endings",
                "hands-and-others",
                "ordinary",
                "look-alikes",
                "registers",
                "last-things",
                "sideways",
                "middle-of-talks"
            })
    void everyLineIsLabelledFromTheLists(String file) throws IOException {
        for (var line : read(file)) {
            var id = line.get("id").asString();
            assertThat(line.get("text").asString()).as(id).isNotBlank();
            assertThat(line.get("class").asString()).as(id).isIn(CLASSES);
            assertThat(line.get("urgency").asString()).as(id).isIn(URGENCIES);
            assertThat(line.get("urgency").asString().equals("clear"))
                    .as(id)
                    .isEqualTo(line.get("class").asString().equals("clear"));
        }
    }

    @Test
    void noLineStandsTwice() throws IOException {
        var seen = new HashSet<String>();
        for (var file : FILES) {
            for (var line : read(file)) {
                var plain = line.get("text").asString().toLowerCase().replaceAll("[^\\p{L}\\p{N}]", "");
                assertThat(seen.add(plain)).as(line.get("id").asString()).isTrue();
            }
        }
    }

    @Test
    void everyClassHasEnoughToLearnFromAndAQuarterIsClear() throws IOException {
        var all = new java.util.ArrayList<JsonNode>();
        for (var file : FILES) {
            all.addAll(read(file));
        }
        var counts = all.stream()
                .collect(Collectors.groupingBy(line -> line.get("class").asString(), Collectors.counting()));
        assertThat(counts.keySet()).isEqualTo(CLASSES);
        assertThat(counts)
                .allSatisfy((name, count) -> assertThat(count).as(name).isGreaterThanOrEqualTo(250));
        assertThat(counts.get("clear")).isGreaterThan(all.size() / 4);
    }

    private static List<JsonNode> read(String file) throws IOException {
        try (var in = ExamplesTests.class.getResourceAsStream("/safety/examples/" + file + ".jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        }
    }
}
