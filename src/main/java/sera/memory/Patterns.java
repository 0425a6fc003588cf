package sera.memory;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/// The patterns of `memory/patterns.yaml`, checked: a bad one stops the start.
///
/// @param guards what makes a sentence no fact of now, by name
/// @param fillers what a clause may begin with
record Patterns(List<FactPattern> facts, Map<String, Pattern> guards, Pattern fillers) {
    static final Set<String> KINDS = Set.of(
            "person", "place", "work", "study", "health", "event", "likes", "helps", "goal", "commitment", "belief");
    private static final String FILE = "patterns.yaml";
    private static final Set<String> KEYS = Set.of(
            "id",
            "kind",
            "match",
            "whole",
            "allow",
            "gist",
            "plain",
            "subject",
            "ends",
            "confidence",
            "sensitive",
            "timed",
            "pastOnly");
    private static final Pattern PART = Pattern.compile("\\{([A-Za-z]+)(?::raw)?}");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static Patterns fromFile() {
        return of(KnowledgeFile.read(FILE));
    }

    static Patterns of(JsonNode root) {
        var parts = new LinkedHashMap<String, String>();
        root.path("parts")
                .properties()
                .forEach(part -> parts.put(part.getKey(), part.getValue().asString("")));
        var guards = new LinkedHashMap<String, Pattern>();
        root.path("guards").properties().forEach(guard -> guards.put(guard.getKey(), any(guard, parts)));
        var facts = root.path("facts")
                .valueStream()
                .map(node -> fact(node, parts, guards.keySet()))
                .toList();
        if (facts.isEmpty()) {
            throw wrong("facts", "there are none");
        }
        return new Patterns(facts, guards, compile("fillers", KnowledgeFile.text(root, "fillers", FILE), parts));
    }

    private static Pattern any(Map.Entry<String, JsonNode> guard, Map<String, String> parts) {
        var ways = guard.getValue().valueStream().map(JsonNode::asString).toList();
        return compile(guard.getKey(), String.join("|", ways), parts);
    }

    private static FactPattern fact(JsonNode node, Map<String, String> parts, Set<String> guards) {
        var id = KnowledgeFile.text(node, "id", FILE);
        check(id, node, guards);
        var match = compile(id, KnowledgeFile.text(node, "match", FILE), parts);
        var gist = KnowledgeFile.text(node, "gist", FILE);
        var subject = KnowledgeFile.text(node, "subject", FILE);
        checkPlaces(id, gist + subject, match);
        return new FactPattern(
                id,
                KnowledgeFile.text(node, "kind", FILE),
                match,
                node.path("whole").asBoolean(false),
                Set.copyOf(texts(node.path("allow"))),
                gist,
                node.path("plain").asString(""),
                subject,
                texts(node.path("ends")),
                node.path("confidence").asDouble(0),
                node.path("sensitive").asBoolean(false),
                node.path("timed").asBoolean(false),
                node.path("pastOnly").asBoolean(false));
    }

    private static void check(String id, JsonNode node, Set<String> guards) {
        node.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw wrong(id, "unknown key " + key);
                });
        if (!KINDS.contains(node.path("kind").asString(""))) {
            throw wrong(id, "unknown kind " + node.path("kind").asString(""));
        }
        var sure = node.path("confidence").asDouble(0);
        if (sure <= 0 || sure > 1) {
            throw wrong(id, "confidence must lie between 0 and 1");
        }
        var unknown = new HashSet<>(texts(node.path("allow")));
        unknown.removeAll(guards);
        if (!unknown.isEmpty()) {
            throw wrong(id, "unknown guard " + unknown);
        }
    }

    private static void checkPlaces(String id, String text, Pattern match) {
        PART.matcher(text).results().map(found -> found.group(1)).forEach(name -> {
            if (!name.equals("when") && !match.namedGroups().containsKey(name)) {
                throw wrong(id, "there is no group " + name);
            }
        });
    }

    private static Pattern compile(String id, String text, Map<String, String> parts) {
        try {
            return Pattern.compile(filled(id, text, parts), FLAGS);
        } catch (PatternSyntaxException bad) {
            throw wrong(id, bad.getDescription());
        }
    }

    private static String filled(String id, String text, Map<String, String> parts) {
        var filled = text;
        for (var part : parts.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        if (filled.matches("(?s).*(?<!\\\\p)\\{[A-Za-z]+}.*")) {
            throw wrong(id, "names a part that is not there");
        }
        return filled;
    }

    private static List<String> texts(JsonNode node) {
        return node.valueStream().map(JsonNode::asString).toList();
    }

    private static IllegalStateException wrong(String id, String what) {
        return new IllegalStateException("memory/" + FILE + ": " + id + ": " + what);
    }
}
