package sera.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What a message seems to want, by the phrases of `understanding/intents.yaml`.
final class Intents {
    record Match(Intent intent, double confidence) {}

    private record Part(String phrase, Match match) {}

    private static final String FILE = "/understanding/intents.yaml";
    private static final int LONG_MESSAGE = 40;

    private final Map<String, Match> whole = new HashMap<>();
    private final List<Part> contained = new ArrayList<>();
    private final Set<String> before;
    private final Set<String> after;

    private Intents(JsonNode root) {
        before = Set.copyOf(texts(root.path("fillers").path("before")));
        after = Set.copyOf(texts(root.path("fillers").path("after")));
        root.path("intents").properties().forEach(entry -> add(intent(entry.getKey()), entry.getValue()));
    }

    static Intents fromFile() {
        try (var file = Intents.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new Intents(new YAMLMapper().readTree(file));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }

    Optional<Match> of(String normal) {
        var plain = Words.plain(normal);
        return Optional.ofNullable(whole.get(plain))
                .or(() -> Optional.ofNullable(whole.get(trimmed(plain))))
                .or(() -> farewell(normal))
                .or(() -> part(plain));
    }

    /// People often say what they did, and go in the last few words.
    private Optional<Match> farewell(String normal) {
        var clauses = normal.split("[.,;!?\\n]+");
        return clauses.length < 2
                ? Optional.empty()
                : Optional.ofNullable(whole.get(trimmed(Words.plain(clauses[clauses.length - 1]))))
                        .filter(match -> match.intent() == Intent.GOODBYE)
                        .map(match -> new Match(Intent.GOODBYE, 0.85));
    }

    private Optional<Match> part(String plain) {
        if (plain.chars().filter(sign -> sign == ' ').count() > LONG_MESSAGE) {
            return Optional.empty();
        }
        var padded = " " + plain + " ";
        return contained.stream()
                .filter(part -> padded.contains(part.phrase()))
                .map(Part::match)
                .max(java.util.Comparator.comparingDouble(Match::confidence));
    }

    private String trimmed(String plain) {
        var words = new ArrayList<>(List.of(plain.split(" ")));
        while (words.size() > 1 && before.contains(words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && after.contains(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    private void add(Intent intent, JsonNode node) {
        var match = new Match(intent, node.path("contained").path("confidence").asDouble(0.7));
        for (var phrase : texts(node.path("whole"))) {
            if (whole.put(Words.plain(phrase), new Match(intent, 0.95)) != null) {
                throw new IllegalStateException(FILE + ": \"" + phrase + "\" stands twice");
            }
        }
        texts(node.path("contained").path("phrases"))
                .forEach(phrase -> contained.add(new Part(" " + Words.plain(phrase) + " ", match)));
    }

    private static Intent intent(String key) {
        try {
            return Intent.valueOf(key);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(FILE + ": no such intent " + key, e);
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
