package sera.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sera.exam.MeasuresExam;

/// Scores questionnaires whose results are published.
@Command(name = "measures", description = "Score published worked examples and every cut-off of the questionnaires.")
final class ExamMeasures implements Callable<Integer> {
    private final Program program;

    @Option(names = "--json", description = "Where to write the figures.")
    private @Nullable Path json;

    ExamMeasures(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        var directory = Files.createTempDirectory("sera-exam");
        try (var context = program.quietly(Optional.of(directory))) {
            var report = context.getBean(MeasuresExam.class).run(System.err::println);
            report.print(System.out);
            Optional.ofNullable(json).ifPresent(report::write);
            return report.rows().stream().allMatch(row -> row.value() == 1) ? 0 : 1;
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }
}
