package sera.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No words of an instrument that may not be shipped are anywhere in the project. Their words are known as hashes only.
class NotToBeShippedTests {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final int ROW = 6;
    private static final int DIGITS = 16;
    private static final Map<String, String> HASHES = hashes();

    @Test
    void noneIsInTheProject() throws IOException {
        try (var all = Files.walk(Path.of(""))) {
            var found = all.filter(NotToBeShippedTests::isOurs)
                    .flatMap(file -> found(file).stream().map(whose -> whose + " in " + file))
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    /// The check itself works: it finds a row of words however it is typed, once its hash is known.
    @Test
    void aRowOfWordsIsFoundHoweverItIsTyped() {
        var row = hash("one two three doesnt five six");
        assertThat(rows("so: One, two\n  three — doesn’t FIVE six, seven").map(NotToBeShippedTests::hash))
                .contains(row);
        assertThat(HASHES.values())
                .contains("SWEMWBS", "ISI", "MDQ", "ASRM", "WSAS", "C-SSRS", "ORS/SRS", "Stanley-Brown");
    }

    private static boolean isOurs(Path file) {
        var top = file.getName(0).toString();
        return Files.isRegularFile(file) && !top.equals("target") && !top.equals(".git");
    }

    private static List<String> found(Path file) {
        return text(file).stream()
                .flatMap(NotToBeShippedTests::rows)
                .map(NotToBeShippedTests::hash)
                .filter(HASHES::containsKey)
                .map(HASHES::get)
                .distinct()
                .toList();
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (MalformedInputException noText) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> rows(String text) {
        var plain = text.toLowerCase(java.util.Locale.ROOT).replaceAll("[’']", "");
        var words =
                WORD.matcher(plain).results().map(MatchResult::group).collect(Collectors.toCollection(ArrayList::new));
        return IntStream.range(0, Math.max(0, words.size() - ROW + 1))
                .mapToObj(n -> String.join(" ", words.subList(n, n + ROW)));
    }

    private static String hash(String row) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(row.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Map<String, String> hashes() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/measures/not-to-be-shipped.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
