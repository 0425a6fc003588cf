package sera.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

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
        return new Cases(JsonLines.of(file).read(Cases::read));
    }

    /// The lessons of one head.
    List<Lesson> lessons(String head) {
        return cases.stream()
                .filter(each -> each.labels(head).isPresent())
                .map(each -> new Lesson(each.text(), each.labels(head).orElseThrow()))
                .toList();
    }

    private static Cases resource(String name) {
        return new Cases(JsonLines.ofResource(name).read(Cases::read));
    }

    private static Case read(JsonNode line, String place) {
        return new Case(
                line.path("id").asString(place),
                line.required("text").asString(),
                line.required("labels"),
                line.path("voice").asString(""));
    }
}
