package sera.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Files under `memory/`; one that cannot be read, or lacks something, stops the start.
final class KnowledgeFile {
    private static final YAMLMapper YAML = new YAMLMapper();

    private KnowledgeFile() {}

    static JsonNode read(String name) {
        try (var file = KnowledgeFile.class.getResourceAsStream("/memory/" + name)) {
            if (file == null) {
                throw new IllegalStateException("memory/" + name + " is missing");
            }
            var root = YAML.readTree(file);
            text(root.path("_about"), "source", name);
            text(root.path("_about"), "date", name);
            return root;
        } catch (IOException failure) {
            throw new UncheckedIOException("memory/" + name + " cannot be read", failure);
        }
    }

    static String text(JsonNode node, String key, String file) {
        var value = node.path(key);
        if (!value.isString() || value.asString().isBlank()) {
            throw new IllegalStateException("memory/" + file + ": " + key + " is missing");
        }
        return value.asString().strip();
    }

    static List<String> texts(JsonNode node, String key, String file) {
        var values = node.path(key);
        if (!values.isArray() || values.isEmpty()) {
            throw new IllegalStateException("memory/" + file + ": " + key + " is not a list");
        }
        return values.valueStream().map(JsonNode::asString).toList();
    }
}
