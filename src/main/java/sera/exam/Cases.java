package sera.exam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The project's own labelled messages, to learn from and to be examined with: one a line, as JSON.
record Cases(List<Cases.Case> cases) {
    /// @param voice who could have written it, and how
    record Case(String id, String text, JsonNode labels, String voice) {
        /// What holds for one head; empty where that was not judged.
        Optional<List<String>> labels(String head) {
            var node = labels.path(head);
            return node.isMissingNode() || node.isNull()
                    ? Optional.empty()
                    : Optional.of(
                            node.isArray()
                                    ? node.valueStream().map(JsonNode::asString).toList()
                                    : List.of(node.asString()));
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> EXAMPLES =
            List.of("feelings-and-topics", "intents-and-change", "traps-and-look-alikes", "turns", "wishes");

    /// What the heads may learn from.
    static Cases examples() {
        var cases = new ArrayList<Case>();
        EXAMPLES.forEach(name -> cases.addAll(
                resource("/understanding/examples/" + name + ".jsonl").cases()));
        return new Cases(List.copyOf(cases));
    }

    /// What they are examined with, written apart.
    static Cases heldOut() {
        return resource("/exam/understanding.jsonl");
    }

    static Cases of(Path file) {
        return parsed(file.toString(), DataSets.lines(file));
    }

    /// The lessons of one head.
    List<Lesson> lessons(String head) {
        return cases.stream()
                .filter(each -> each.labels(head).isPresent())
                .map(each -> new Lesson(each.text(), each.labels(head).orElseThrow()))
                .toList();
    }

    private static Cases resource(String name) {
        try (var file = Cases.class.getResourceAsStream(name)) {
            if (file == null) {
                return new Cases(List.of());
            }
            return parsed(
                    name,
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException failure) {
            throw new IllegalStateException(name + " cannot be read", failure);
        }
    }

    private static Cases parsed(String name, List<String> lines) {
        var cases = new ArrayList<Case>();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                cases.add(parsed(name, i + 1, lines.get(i)));
            }
        }
        return new Cases(List.copyOf(cases));
    }

    private static Case parsed(String name, int number, String line) {
        try {
            var node = JSON.readTree(line);
            return new Case(
                    node.path("id").asString(name + ":" + number),
                    node.required("text").asString(),
                    node.required("labels"),
                    node.path("voice").asString(""));
        } catch (JacksonException failure) {
            throw new IllegalArgumentException(name + ", line " + number + ": not a case in JSON", failure);
        }
    }
}
