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
import sera.exam.GuardExam;

/// Reads labelled replies before they would be shown.
@Command(name = "guard", description = "Read labelled replies and say which were held back.")
final class ExamGuard implements Callable<Integer> {
    private final Program program;

    @Option(
            names = "--cases",
            arity = "1..*",
            description = "Files of {\"id\", \"reply\", \"expect\", \"class\"}, one a line; without any, sera's own.")
    private List<Path> cases = List.of();

    @Option(names = "--json", description = "Where to write the figures.")
    private @Nullable Path json;

    ExamGuard(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        var directory = Files.createTempDirectory("sera-exam");
        try (var context = program.quietly(Optional.of(directory))) {
            var report = context.getBean(GuardExam.class).run(cases, System.err::println);
            report.print(System.out);
            Optional.ofNullable(json).ifPresent(report::write);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        return 0;
    }
}
