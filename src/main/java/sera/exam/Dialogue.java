package sera.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import sera.memory.Passage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A very long conversation with questions about it, in the form of LoCoMo (Maharana et al. 2024).
///
/// @param places where each turn stands, by its id
record Dialogue(List<Passage> turns, Map<String, Integer> places, List<Question> questions) {
    private static final Pattern TURN = Pattern.compile("D\\d+:\\d+");
    private static final Pattern SESSION = Pattern.compile("session_(\\d+)");
    private static final List<String> CATEGORIES =
            List.of("", "multi-hop", "temporal", "open-domain", "single-hop", "adversarial");

    /// A question, its category, and the turns that hold the answer.
    record Question(String words, String category, Set<Integer> evidence) {}

    static List<Dialogue> read(Path file) {
        return JsonMapper.builder()
                .build()
                .readTree(file.toFile())
                .valueStream()
                .map(Dialogue::of)
                .toList();
    }

    private static Dialogue of(JsonNode root) {
        var turns = new ArrayList<Passage>();
        var places = new LinkedHashMap<String, Integer>();
        for (var session : sessions(root.path("conversation"))) {
            for (var turn : root.path("conversation").path("session_" + session)) {
                places.put(turn.path("dia_id").asString(""), turns.size());
                turns.add(new Passage(turn.path("speaker").asString(""), words(turn), "" + session));
            }
        }
        var questions = root.path("qa")
                .valueStream()
                .map(question -> question(question, places))
                .filter(question -> !question.evidence().isEmpty())
                .toList();
        return new Dialogue(turns, places, questions);
    }

    private static List<Integer> sessions(JsonNode conversation) {
        return conversation.propertyNames().stream()
                .map(SESSION::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(name -> Integer.valueOf(name.group(1)))
                .sorted()
                .toList();
    }

    /// A photo is known by its caption.
    private static String words(JsonNode turn) {
        var caption = turn.path("blip_caption").asString("");
        return turn.path("text").asString("") + (caption.isEmpty() ? "" : " [shares a photo: " + caption + "]");
    }

    private static Question question(JsonNode node, Map<String, Integer> places) {
        var evidence = new HashSet<Integer>();
        for (var given : node.path("evidence")) {
            TURN.matcher(given.asString(""))
                    .results()
                    .map(found -> places.get(found.group()))
                    .filter(java.util.Objects::nonNull)
                    .forEach(evidence::add);
        }
        return new Question(
                node.path("question").asString(""),
                CATEGORIES.get(node.path("category").asInt(0)),
                Set.copyOf(evidence));
    }
}
