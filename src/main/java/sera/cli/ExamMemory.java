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
import sera.exam.MemoryExam;

/// Looks for what was said, and at what is kept of it.
@Command(
        name = "memory",
        description = "Ask about long conversations, and see whether the turns with the answer are found.")
final class ExamMemory implements Callable<Integer> {
    private final Program program;

    @Option(names = "--data", description = "Conversations with questions, in the form of LoCoMo.")
    private @Nullable Path data;

    @Option(names = "--limit", defaultValue = "1000000", description = "How many questions to ask at most.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--json", description = "Where to write the figures.")
    private @Nullable Path json;

    ExamMemory(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        var directory = Files.createTempDirectory("sera-exam");
        try (var context = program.quietly(Optional.of(directory))) {
            var exam = context.getBean(MemoryExam.class);
            var report = exam.run(Optional.ofNullable(data), limit, System.err::println);
            report.print(System.out);
            Optional.ofNullable(json).ifPresent(report::write);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        return 0;
    }
}
