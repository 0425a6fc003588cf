package sera.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PatternsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "colour: red,unknown key colour",
        "kind: weather,unknown kind",
        "match: 'i (',Unclosed group",
        "match: 'i {nothing}',a part that is not there",
        "gist: 'You {what}',no group what",
        "allow: [everything],unknown guard",
        "confidence: 2,between 0 and 1",
    })
    void aBadPatternStopsTheStart(String line, String problem) {
        var fields = new java.util.LinkedHashMap<String, String>();
        java.util.List.of("id: one", "kind: goal", "match: 'i go'", "gist: 'You go.'", "subject: s", "confidence: 0.5")
                .forEach(field -> fields.put(field.split(":")[0], field));
        fields.put(line.split(":")[0], line);
        var yaml = "fillers: 'and'\nguards: {denied: [not]}\nfacts:\n  - " + String.join("\n    ", fields.values());
        var root = new YAMLMapper().readTree(yaml);
        assertThatThrownBy(() -> Patterns.of(root))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("memory/patterns.yaml")
                .hasMessageContaining(problem);
    }

    @Test
    void aFactSpeaksToItsOwner() {
        assertThat(Noticing.fromFile().in("I want to see my kids more", TODAY))
                .singleElement()
                .satisfies(fact -> assertThat(fact.gist()).isEqualTo("You want to see your kids more."));
    }

    @Test
    void aLongMessageIsReadInMoments() {
        var words = "i live in a house and my mum and i went to see the and but so because ".repeat(400);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Noticing.fromFile().in(words, TODAY));
    }
}
