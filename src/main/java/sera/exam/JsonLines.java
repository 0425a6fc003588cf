package sera.exam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Resources with one JSON object a line.
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonLines() {}

    static List<JsonNode> resource(String name) {
        try (var file = JsonLines.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .<JsonNode>map(JSON::readTree)
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(name + " cannot be read", failure);
        }
    }
}
