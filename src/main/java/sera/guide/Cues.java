package sera.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Cheap signs in a message: which subject, which feeling word, which part of the picture (`guide/picture.yaml`).
final class Cues {
    private final Map<String, Pattern> subjects;
    private final Map<String, Pattern> feelings;
    private final Map<String, Pattern> parts;
    private final Map<String, Pattern> threads;
    private final Map<String, Pattern> shapes;
    private final LearnedSubjects learned;

    private Cues(JsonNode root) {
        new BankReader("picture.yaml").about(root);
        subjects = patterns(root, "subjects");
        feelings = patterns(root, "feelings");
        parts = patterns(root, "parts");
        threads = patterns(root, "threads");
        shapes = patterns(root, "shapes");
        learned = LearnedSubjects.of(root.path("learned"));
    }

    static Cues read() {
        return new Cues(Content.file("picture.yaml"));
    }

    /// The branch a message opens, if it plainly names a subject, or tells of one without its word.
    Optional<String> subject(Message message) {
        return first(subjects, message.plain()).or(() -> learned.subject(message));
    }

    /// The family of the feeling word the person used.
    Optional<String> feeling(Message message) {
        return hasShape("denies", message) ? Optional.empty() : first(feelings, message.plain());
    }

    Optional<String> feelingWord(Message message) {
        return hasShape("denies", message)
                ? Optional.empty()
                : feelings.values().stream()
                        .map(pattern -> pattern.matcher(message.plain()))
                        .filter(matcher -> matcher.find())
                        .map(matcher -> matcher.group())
                        .findFirst();
    }

    boolean shows(Part part, String clause) {
        var pattern = parts.get(part.key());
        return pattern != null && pattern.matcher(Message.plain(clause)).find();
    }

    /// People and matters a long message names, as sera would name them back.
    List<String> threads(Message message) {
        return threads.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(message.plain()).find())
                .map(Map.Entry::getKey)
                .limit(4)
                .toList();
    }

    boolean hasShape(String shape, Message message) {
        var pattern = shapes.get(shape);
        return pattern != null && pattern.matcher(message.plain()).find();
    }

    private static Optional<String> first(Map<String, Pattern> patterns, String plain) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, Pattern> patterns(JsonNode root, String section) {
        var patterns = new LinkedHashMap<String, Pattern>();
        for (var entry : root.path(section).properties()) {
            patterns.put(entry.getKey(), pattern(section, entry.getKey(), entry.getValue()));
        }
        if (patterns.isEmpty()) {
            throw new IllegalStateException("picture.yaml: " + section + " is empty");
        }
        return patterns;
    }

    private static Pattern pattern(String section, String key, JsonNode cues) {
        try {
            return Pattern.compile("\\b(?:" + String.join("|", BankReader.texts(cues)) + ")\\b");
        } catch (java.util.regex.PatternSyntaxException e) {
            throw new IllegalStateException("picture.yaml: %s %s is no pattern".formatted(section, key), e);
        }
    }
}
