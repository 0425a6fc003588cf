package sera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// docs/configuration.md and the settings the program takes are the same list.
class ConfigurationDocsTests {
    private static final Path DOCUMENT = Path.of("docs/configuration.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(sera\\.[a-z.-]+)` \\|(.*)$");

    static Stream<JsonNode> settings() throws IOException {
        try (InputStream in =
                ConfigurationDocsTests.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.builder().build().readTree(in).get("properties").valueStream().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingStandsThereWithItsDefault(JsonNode setting) throws IOException {
        var name = setting.get("name").asString();
        var row = rows().filter(found -> found.group(1).equals(name)).findFirst();
        assertThat(row).as(name).isPresent();
        if (setting.has("defaultValue")) {
            assertThat(row.get().group(2))
                    .contains("`" + setting.get("defaultValue").asString() + "`");
        }
    }

    @Test
    void noOtherSettingStandsThere() throws IOException {
        assertThat(rows().map(row -> row.group(1)).collect(Collectors.toSet()))
                .isSubsetOf(KnownSettings.names().collect(Collectors.toSet()));
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(DOCUMENT)).results();
    }
}
