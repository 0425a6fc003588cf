package sera.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Reads the banks of one content file; a wrong entry names its file and key.
final class BankReader {
    private static final List<String> HEADER = List.of("language", "source", "date");
    private final String file;

    BankReader(String file) {
        this.file = file;
    }

    List<Bank> banks(JsonNode root) {
        var about = about(root);
        var banks = new ArrayList<Bank>();
        for (var entry : root.properties()) {
            if (!entry.getKey().equals("_about")) {
                banks.add(bank(entry.getKey(), entry.getValue(), texts(about.path("avoids"))));
            }
        }
        return banks;
    }

    JsonNode about(JsonNode root) {
        var about = root.path("_about");
        for (var key : HEADER) {
            require(!about.path(key).asString("").isBlank(), "_about", "says no " + key);
        }
        return about;
    }

    Bank bank(String topic, JsonNode node, List<String> avoids) {
        var why = node.path("why").asString("");
        require(!why.isBlank(), topic, "says no why");
        return new Bank(
                topic,
                move(topic, node),
                why,
                words(topic, node.path("words")),
                choices(topic, node.path("choices")),
                next(node.path("next")),
                avoids,
                node.path("stable").asBoolean(false) || move(topic, node) == Move.SAFETY);
    }

    private Move move(String topic, JsonNode node) {
        try {
            return Move.valueOf(node.path("move").asString(""));
        } catch (IllegalArgumentException e) {
            throw wrong(topic, "has no known move");
        }
    }

    private List<Wording> words(String topic, JsonNode node) {
        require(node.isArray() && !node.isEmpty(), topic, "has no words");
        return node.values().stream().map(each -> wording(topic, each)).toList();
    }

    private Wording wording(String topic, JsonNode node) {
        var sentences = texts(node.isArray() ? node : node.path("say"));
        require(!sentences.isEmpty() && sentences.stream().noneMatch(String::isBlank), topic, "has an empty wording");
        return new Wording(sentences, node.isArray() ? "any" : node.path("when").asString("any"));
    }

    private List<Choice> choices(String topic, JsonNode node) {
        return node.values().stream().map(each -> choice(topic, each)).toList();
    }

    private Choice choice(String topic, JsonNode node) {
        var choice =
                new Choice(node.path("key").asString(""), node.path("label").asString(""));
        require(!choice.key().isBlank() && !choice.label().isBlank(), topic, "has a choice without key or label");
        return choice;
    }

    private Map<String, String> next(JsonNode node) {
        var next = new LinkedHashMap<String, String>();
        node.properties()
                .forEach(entry -> next.put(entry.getKey(), entry.getValue().asString("")));
        return next;
    }

    static List<String> texts(JsonNode node) {
        return node.values().stream().map(each -> each.asString("")).toList();
    }

    private void require(boolean holds, String key, String fault) {
        if (!holds) {
            throw wrong(key, fault);
        }
    }

    IllegalStateException wrong(String key, String fault) {
        return new IllegalStateException("%s: %s %s".formatted(file, key, fault));
    }
}
