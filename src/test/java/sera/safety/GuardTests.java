package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sera.understanding.Understanding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GuardTests {
    private static final Path REPLIES = Path.of("src/test/resources/safety/replies.jsonl");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private final Guard guard = Guard.fromFile(new HelpLines(CLOCK), new Understanding());

    @Test
    void holdsWhatMustNotBeSaidAndPassesTheRest() throws Exception {
        var json = new JsonMapper();
        var wrong = new ArrayList<String>();
        for (var line : Files.readAllLines(REPLIES)) {
            var node = json.readTree(line);
            var got = guard.check(node.path("words").asString(), verdict(node));
            if (!said(got).equals(node.path("want").asString())) {
                wrong.add(got + " for " + node.path("words").asString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void hiddenLettersDoNotPassTheGuard() {
        assertThat(guard.check("I’ll al\u200Bways be here for you.", SafetyVerdict.clear()))
                .isInstanceOf(Checked.Hold.class);
    }

    @Test
    void everyNumberOfTheTablePasses() {
        new HelpLines(CLOCK)
                .all().stream()
                        .flatMap(help -> help.lines().stream())
                        .flatMap(line -> Optional.ofNullable(line.dial()).stream())
                        .forEach(dial -> assertThat(guard.check("The number is " + dial + ".", SafetyVerdict.clear()))
                                .as(dial)
                                .isInstanceOf(Checked.Pass.class));
    }

    private static String said(Checked checked) {
        return switch (checked) {
            case Checked.Pass pass -> "pass";
            case Checked.Hold hold -> "hold";
        };
    }

    private static SafetyVerdict verdict(JsonNode node) {
        var name = node.path("concern").asString();
        return name.equals("clear") ? SafetyVerdict.clear() : scope(name);
    }

    private static SafetyVerdict scope(String kind) {
        var finding = new Concern.Finding("r", "phrases", "1");
        var concern = new Concern.Scope(
                Concern.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), Concern.Level.RECOMMEND, finding);
        return new SafetyVerdict(concern, Optional.empty(), false, false);
    }
}
