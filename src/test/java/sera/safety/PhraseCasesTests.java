package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The labelled cases for the phrases alone, with their figures: the recall of each class, and the share of
/// everyday messages that alarm.
class PhraseCasesTests {
    private static final Talker TALKER = Talker.withoutModel();
    private static final Path CASES = Path.of("src/test/resources/safety/cases.jsonl");

    @Test
    void riskIsFound() throws Exception {
        var wrong = new LinkedHashMap<String, List<String>>();
        for (var want : List.of("immediate", "crisis", "ask", "scope", "clear")) {
            wrong.put(want + " of " + of(want).size(), wrong(want));
        }
        Files.writeString(
                Path.of("target", "safety-cases.txt"), wrong.toString().replace(", ", "\n"));
        for (var want : List.of("immediate", "crisis", "ask", "scope")) {
            var missed = wrong(want);
            assertThat(missed).as("missed of " + want).hasSizeLessThanOrEqualTo(of(want).size() / 50);
        }
    }

    @Test
    void everydayWordsAreClear() throws Exception {
        assertThat(wrong("clear")).hasSizeLessThanOrEqualTo(of("clear").size() / 50);
    }

    @Test
    void everyCaseHasItsOwnWords() throws Exception {
        var words = all().stream().map(node -> node.path("words").asString()).toList();
        assertThat(words).doesNotHaveDuplicates().hasSizeGreaterThan(350);
    }

    private static List<String> wrong(String want) throws Exception {
        var wrong = new ArrayList<String>();
        for (var node : of(want)) {
            var got = verdict(TALKER.alone(node.path("words").asString()).concern());
            if (!got.equals(expected(node))) {
                wrong.add(node.path("id").asString() + " " + got + ": "
                        + node.path("words").asString());
            }
        }
        return wrong;
    }

    private static String expected(JsonNode node) {
        var want = node.path("want").asString();
        var plain = want.equals("clear") || want.equals("ask");
        return plain ? want : want + " " + node.path("kind").asString();
    }

    private static String verdict(Concern concern) {
        return switch (concern) {
            case Concern.Clear clear -> "clear";
            case Concern.Ask ask -> "ask";
            case Concern.Scope scope -> "scope " + scope.kind();
            case Concern.Crisis crisis -> (crisis.immediate() ? "immediate " : "crisis ") + crisis.kind();
        };
    }

    private static List<JsonNode> of(String want) throws Exception {
        return all().stream()
                .filter(node -> node.path("want").asString().equals(want.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<JsonNode> all() throws Exception {
        var json = new JsonMapper();
        return Files.readAllLines(CASES).stream().map(json::readTree).toList();
    }
}
