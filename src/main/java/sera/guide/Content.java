package sera.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The guide's content files, by name.
final class Content {
    private static final YAMLMapper YAML = new YAMLMapper();

    private Content() {}

    static JsonNode file(String path) {
        var found = files(path).values().stream().findFirst();
        return found.orElseThrow(() -> new IllegalStateException("guide/" + path + " is missing"));
    }

    static Map<String, JsonNode> files(String pattern) {
        try {
            var files = new LinkedHashMap<String, JsonNode>();
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:guide/" + pattern)) {
                files.put(String.valueOf(resource.getFilename()), tree(resource));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(Resource resource) throws IOException {
        try (var in = resource.getInputStream()) {
            return YAML.readTree(in);
        } catch (JacksonException e) {
            throw new IllegalStateException("%s: %s".formatted(resource.getFilename(), e.getOriginalMessage()), e);
        }
    }
}
