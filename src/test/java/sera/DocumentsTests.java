package sera;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the documents name is there.
class DocumentsTests {
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]*]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern NAME =
            Pattern.compile("`([A-Z][A-Za-z0-9]+|[a-z-]+\\.(?:yaml|html|js|properties|jsonl))`");

    static Stream<Path> documents() throws IOException {
        return Stream.concat(markdown(Path.of(""), 1), markdown(Path.of("docs"), 5));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        var home = document.toAbsolutePath().getParent();
        assertThat(LINK.matcher(Files.readString(document)).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(home.resolve(link)).exists());
    }

    @Test
    void everyFileAndTestThatSafetyNamesExists() throws IOException {
        var known = files();
        assertThat(NAME.matcher(Files.readString(Path.of("SAFETY.md")))
                        .results()
                        .map(name -> name.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).contains(name));
    }

    private static Set<String> files() throws IOException {
        try (var all = Files.walk(Path.of("src"))) {
            return all.map(file -> file.getFileName().toString().replaceAll("\\.java$", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Path> markdown(Path directory, int depth) {
        try (var all = Files.walk(directory.toAbsolutePath(), depth)) {
            return all.filter(file -> file.toString().endsWith(".md")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
