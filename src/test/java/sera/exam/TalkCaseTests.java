package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkCaseTests {
    private static final String GOOD = "{\"id\":\"a\",\"turns\":[\"hi\",\"bye\"],\"voice\":\"at night\"}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void readsOneCaseALineAndPassesOverEmptyOnes() throws IOException {
        var cases = TalkCase.read(file("\n" + GOOD + "\n\n" + GOOD));
        assertThat(cases).hasSize(2);
        assertThat(cases.getFirst().turns()).containsExactly("hi", "bye");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"id\":\"a\"}",
                "{\"turns\":[\"hi\"]}",
                "{\"id\":\"a\",\"turns\":[]}",
                "{\"id\":\"a\",\"turns\":[null]}",
                "{\"id\":\"a\",\"turns\":\"hi\"}",
                "[]",
                "null",
                "{\"id\":\"a\",\"turns\":[\"hi\"]} and more",
            })
    void aLineThatIsNoCaseIsNamedWithItsFile(String line) throws IOException {
        var file = file(GOOD + "\n\n" + line + "\n");
        assertThatThrownBy(() -> TalkCase.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + ", line 3: ");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        var absent = directory.resolve("absent.jsonl");
        assertThatThrownBy(() -> TalkCase.read(absent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(absent.toString());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("cases.jsonl"), text);
    }
}
