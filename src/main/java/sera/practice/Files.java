package sera.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The content files of this module.
final class Files {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Files() {}

    static List<Entry> all(String pattern) {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:practice/" + pattern))
                    .sorted(Comparator.comparing(Files::name))
                    .map(Files::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Entry one(String path) {
        return all(path).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("practice/" + path + " is missing"));
    }

    static Entry read(String file, String yaml) {
        try {
            return Entry.root(file, YAML.readTree(yaml));
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "%s: line %d: %s"
                            .formatted(
                                    file,
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getLineNr(),
                                    cause(e)),
                    e);
        }
    }

    private static Entry read(Resource resource) {
        try {
            return read(name(resource), resource.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cause(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("cannot be read");
    }

    private static String name(Resource resource) {
        return String.valueOf(resource.getFilename());
    }
}
