package sera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// docs/configuration.md and the settings the program takes are the same list.
class ConfigurationDocsTests {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(sera\\.[a-z.-]+)` \\|(.*)$");

    static Stream<Map.Entry<String, String>> settings() {
        return KnownSettings.described().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingStandsThereWithItsDefault(Map.Entry<String, String> setting) throws IOException {
        assertThat(rows()).containsKey(setting.getKey());
        assertThat(rows().get(setting.getKey())).contains(setting.getValue());
    }

    @Test
    void noOtherSettingStandsThere() throws IOException {
        assertThat(KnownSettings.described().keySet()).containsAll(rows().keySet());
    }

    private static Map<String, String> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/configuration.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    }
}
