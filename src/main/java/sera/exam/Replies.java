package sera.exam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What the guard learns from: the project's labelled replies, and the sentences the guide may say.
final class Replies {
    static final String PASS = "pass";

    /// As the corpus names them; `pass` is what may be said.
    static final List<String> CLASSES = List.of(
            PASS,
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

    private static final List<String> FILES = List.of("replies", "more");
    private static final List<String> BANKS =
            List.of("arrivals", "general", "lives-one", "lives-two", "lives-three", "receiving", "safety");
    private static final String ANY_SENTENCE_END = "(?<=[.?])\\s+(?=\\p{Lu})";

    private Replies() {}

    static List<Lesson> lessons() {
        var lessons = new ArrayList<Lesson>();
        FILES.forEach(file -> JsonLines.ofResource("/safety/replies/" + file + ".jsonl")
                .read((line, place) -> lessons(line))
                .forEach(lessons::addAll));
        BANKS.stream().flatMap(Replies::words).map(Replies::passing).forEach(lessons::add);
        return lessons;
    }

    /// Every sentence of what may be said may be said; of what may not, only the whole is known to be wrong.
    private static List<Lesson> lessons(JsonNode line) {
        var reply = line.path("reply").asString();
        return line.path("expect").asString().equals("hold")
                ? List.of(new Lesson(reply, List.of(line.path("class").asString())))
                : Stream.of(reply.split(ANY_SENTENCE_END)).map(Replies::passing).toList();
    }

    private static Lesson passing(String text) {
        return new Lesson(text, List.of(PASS));
    }

    private static Stream<String> words(String bank) {
        try (var file = Replies.class.getResourceAsStream("/guide/banks/" + bank + ".yaml")) {
            return new YAMLMapper()
                    .readTree(file).findValues("words").stream()
                            .flatMap(JsonNode::valueStream)
                            .flatMap(way -> way.isArray() ? way.valueStream() : Stream.of(way))
                            .filter(JsonNode::isString)
                            .map(JsonNode::asString)
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
