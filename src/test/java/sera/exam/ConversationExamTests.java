package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sera.testing.Stores;

/// Thirty invented people talk, on both databases: nobody is left without an answer, nobody hears the same twice.
@ParameterizedClass
@EnumSource(Stores.class)
class ConversationExamTests {
    private static final Path CASES = Path.of("src/test/resources/exam/conversation.jsonl");

    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void thirtyPeopleAreAnsweredAndNobodyHearsTheSameTwice() throws Exception {
        var transcripts = directory.resolve("talks.md");
        var report = exam().run(List.of(CASES), Optional.of(transcripts), line -> {});
        assertThat(value(report, "talks")).isEqualTo(30);
        assertThat(value(report, "failures")).isZero();
        assertThat(value(report, "repeated-within-10")).isZero();
        assertThat(Files.readString(transcripts)).contains("**P:** ").contains("**sera:** ");
    }

    @Test
    void theFiguresAreWrittenInTheFormOfEveryExam() throws Exception {
        var cases = directory.resolve("two.jsonl");
        Files.writeString(
                cases, "{\"id\":\"a\",\"turns\":[\"hi\",\"cant sleep\"]}\n\n{\"id\":\"b\",\"turns\":[\"bye\"]}\n");
        var json = directory.resolve("figures.json");
        exam().run(List.of(cases), Optional.empty(), line -> {}).write(json);
        assertThat(Files.readString(json))
                .contains("\"version\"", "\"date\"", "\"rows\"", "\"set\" : \"two\"", "\"n\" : 3");
    }

    @Test
    void aLineThatIsNoCaseIsNamed() throws Exception {
        var cases = directory.resolve("bad.jsonl");
        Files.writeString(cases, "{\"id\":\"a\",\"turns\":[\"hi\"]}\nnot json\n");
        assertThatThrownBy(() -> exam().run(List.of(cases), Optional.empty(), line -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bad.jsonl, line 2");
    }

    private ConversationExam exam() {
        return store.bean(ConversationExam.class);
    }

    private static double value(Report report, String metric) {
        return report.rows().stream()
                .filter(row -> row.metric().equals(metric))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
