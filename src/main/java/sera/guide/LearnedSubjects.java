package sera.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sera.understanding.Impression;
import sera.understanding.Topic;
import tools.jackson.databind.JsonNode;

/// Subjects someone tells of without naming them: what was learned must be rather sure, and the message long enough to
/// tell something (`guide/picture.yaml`).
record LearnedSubjects(double from, int words, Map<Topic, String> branches) {
    static LearnedSubjects of(JsonNode node) {
        var branches = new LinkedHashMap<Topic, String>();
        node.path("topics")
                .properties()
                .forEach(entry ->
                        branches.put(topic(entry.getKey()), entry.getValue().asString()));
        return new LearnedSubjects(
                node.path("from").asDouble(1), node.path("words").asInt(), branches);
    }

    Optional<String> subject(Message message) {
        return message.tells() && message.length() >= words
                ? message.impression().flatMap(this::likeliest)
                : Optional.empty();
    }

    private Optional<String> likeliest(Impression impression) {
        return branches.keySet().stream()
                .filter(topic -> impression.topics().of(topic) >= from)
                .max((one, other) -> Double.compare(
                        impression.topics().of(one), impression.topics().of(other)))
                .map(branches::get);
    }

    private static Topic topic(String name) {
        try {
            return Topic.valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("picture.yaml: no topic called " + name, e);
        }
    }
}
