package sera.measures;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A place in a file of what is known; a fault names the file and the key.
record Fact(String file, String path, JsonNode node) {
    static Fact of(String file) {
        try (var stream = Fact.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new Fact(file, "", new YAMLMapper().readTree(stream));
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// Nothing but these keys may be here: a mistyped one is found.
    Fact only(String... keys) {
        node.propertyNames().stream()
                .filter(name -> !List.of(keys).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw fault(name, "is not known");
                });
        return this;
    }

    String text(String key) {
        return optional(key).orElseThrow(() -> fault(key, "is missing"));
    }

    Optional<String> optional(String key) {
        return Optional.of(node.path(key))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank());
    }

    int number(String key) {
        return whole(key).orElseThrow(() -> fault(key, "is no whole number"));
    }

    Optional<Integer> whole(String key) {
        if (node.hasNonNull(key) && !node.path(key).isIntegralNumber()) {
            throw fault(key, "is no whole number");
        }
        return node.hasNonNull(key) ? Optional.of(node.path(key).asInt()) : Optional.empty();
    }

    boolean yes(String key, boolean otherwise) {
        if (node.hasNonNull(key) && !node.path(key).isBoolean()) {
            throw fault(key, "is neither true nor false");
        }
        return node.hasNonNull(key) ? node.path(key).asBoolean() : otherwise;
    }

    Fact at(String key) {
        return inside(key).orElseThrow(() -> fault(key, "is missing"));
    }

    Optional<Fact> inside(String key) {
        return node.path(key).isObject()
                ? Optional.of(new Fact(file, path + key + ".", node.path(key)))
                : Optional.empty();
    }

    List<Fact> each(String key) {
        var nodes = node.path(key).valueStream().toList();
        return java.util.stream.IntStream.range(0, nodes.size())
                .mapToObj(n -> new Fact(file, path + key + "[" + n + "].", nodes.get(n)))
                .toList();
    }

    List<String> texts(String key) {
        return node.path(key).valueStream().map(JsonNode::asString).toList();
    }

    IllegalStateException fault(String key, String what) {
        return new IllegalStateException(file + ": " + path + key + " " + what);
    }
}
