package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void readsQuotesCommasAndLineEndsWithin() throws IOException {
        assertThat(rows("\uFEFFid,text\r\n1,\"he said \"\"go\"\", then\nleft\"\r\n2,\n"))
                .isEqualTo(List.of(
                        Map.of("id", "1", "text", "he said \"go\", then\nleft"), Map.of("id", "2", "text", "")));
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(rows("a,b\n1,2")).isEqualTo(List.of(Map.of("a", "1", "b", "2")));
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Csv.read(directory.resolve("none.csv"))).hasMessageContaining("none.csv");
    }

    private List<Map<String, String>> rows(String text) throws IOException {
        return Csv.read(Files.writeString(directory.resolve("rows.csv"), text));
    }
}
