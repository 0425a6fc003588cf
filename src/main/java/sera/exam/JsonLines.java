package sera.exam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cases as a file or a resource has them: one a line, as JSON. A resource that is not there has none.
record JsonLines(String name, List<String> lines) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static JsonLines of(Path file) {
        return new JsonLines(file.toString(), DataSets.lines(file));
    }

    static JsonLines ofResource(String name) {
        try (var file = JsonLines.class.getResourceAsStream(name)) {
            return new JsonLines(
                    name,
                    file == null
                            ? List.of()
                            : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        } catch (IOException failure) {
            throw new IllegalStateException(name + " cannot be read", failure);
        }
    }

    /// What the file's set of cases is called.
    String set() {
        return SetName.of(Path.of(name));
    }

    /// @param reader makes a case of a line and of the place it stands at, its name where it has none
    <T> List<T> read(BiFunction<JsonNode, String, T> reader) {
        var read = new ArrayList<T>();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read.add(read(reader, i));
            }
        }
        return List.copyOf(read);
    }

    private <T> T read(BiFunction<JsonNode, String, T> reader, int at) {
        try {
            return reader.apply(JSON.readTree(lines.get(at)), name + ":" + (at + 1));
        } catch (JacksonException failure) {
            throw new IllegalArgumentException(name + ", line " + (at + 1) + ": not a case in JSON", failure);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(name + ", line " + (at + 1) + ": " + wrong.getMessage(), wrong);
        }
    }
}
