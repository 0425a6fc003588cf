package sera.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sera.exam.SafetyExam;
import sera.exam.SafetyFiles;

/// Looks for risk in labelled messages.
@Command(name = "safety", description = "Look for risk in labelled messages and say what was seen and what was not.")
final class ExamSafety implements Callable<Integer> {
    private final Program program;

    @Option(
            names = "--cases",
            arity = "1..*",
            description = {
                "Files of {\"id\", \"text\", \"expect\"}, one a line, or in the form of SAD (.csv).",
                "Without any files: sera's own, and the public sets."
            })
    private List<Path> cases = List.of();

    @Option(
            names = "--talks",
            arity = "1..*",
            description = "Files of {\"id\", \"turns\": [{\"text\", \"expect\"}]}, one a line.")
    private List<Path> talks = List.of();

    @Option(
            names = "--data",
            defaultValue = "../shared/data",
            description = "Where the public data sets are, if anywhere; default ${DEFAULT-VALUE}.")
    private Path data = Path.of("");

    @Option(names = "--json", description = "Where to write the figures.")
    private @Nullable Path json;

    ExamSafety(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        var directory = Files.createTempDirectory("sera-exam");
        try (var context = program.quietly(Optional.of(directory))) {
            var exam = context.getBean(SafetyExam.class);
            var report = exam.run(new SafetyFiles(data, cases, talks), System.err::println);
            report.print(System.out);
            Optional.ofNullable(json).ifPresent(report::write);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        return 0;
    }
}
