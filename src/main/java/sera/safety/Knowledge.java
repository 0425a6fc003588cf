package sera.safety;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One file of what safety knows. A fault in it stops the start, with the file and the key.
record Knowledge(String file, JsonNode root) {
    static Knowledge of(String file) {
        try (var stream = Knowledge.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new Knowledge(file, new YAMLMapper().readTree(stream));
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    String text(JsonNode node, String key) {
        return optional(node, key).orElseThrow(() -> fault(key + " is missing in " + node));
    }

    Optional<String> optional(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.path(key).asString()) : Optional.empty();
    }

    double number(JsonNode node, String key) {
        if (!node.path(key).isNumber()) {
            throw fault(key + " is no number in " + node);
        }
        return node.path(key).asDouble();
    }

    List<String> texts(JsonNode node, String key) {
        return node.path(key).valueStream().map(JsonNode::asString).toList();
    }

    <E extends Enum<E>> E one(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw fault("no such " + type.getSimpleName() + ": " + name, e);
        }
    }

    IllegalStateException fault(String what) {
        return new IllegalStateException(file + ": " + what);
    }

    private IllegalStateException fault(String what, Throwable cause) {
        return new IllegalStateException(file + ": " + what, cause);
    }
}
