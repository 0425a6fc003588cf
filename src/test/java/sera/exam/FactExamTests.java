package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is kept of the written cases: those the patterns were written by, and those they were not.
class FactExamTests {
    @Test
    void nearlyAllThatIsKeptWasSaid() throws IOException {
        for (var exam : List.of(FactExam.ofThisProgram(), written())) {
            assertThat(value(exam, "supported"))
                    .as(exam.unsupported().toString())
                    .isGreaterThanOrEqualTo(.97);
            assertThat(value(exam, "found")).as(exam.missed().toString()).isGreaterThanOrEqualTo(.92);
            assertThat(value(exam, "dates")).isGreaterThanOrEqualTo(.95);
        }
    }

    @Test
    void thereAreThreeHundredCasesAndAHundredAndTwentyThatHoldNothing() throws IOException {
        var cases = java.util.stream.Stream.of(FactExam.ofThisProgram(), written())
                .flatMap(exam -> exam.cases().stream())
                .toList();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(300);
        assertThat(cases).filteredOn(each -> each.facts().isEmpty()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(cases).extracting(FactExam.Case::id).doesNotHaveDuplicates();
    }

    private static FactExam written() throws IOException {
        return FactExam.of("written", Files.readAllLines(Path.of("src/test/resources/memory/facts.jsonl")));
    }

    private static double value(FactExam exam, String metric) {
        return exam.rows().stream()
                .filter(row -> row.metric().equals(metric))
                .mapToDouble(Row::value)
                .findFirst()
                .orElseThrow();
    }
}
