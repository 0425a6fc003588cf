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
import sera.exam.ConversationExam;

/// Plays whole talks.
@Command(name = "conversation", description = "Play talks through the whole way of a message.")
final class ExamConversation implements Callable<Integer> {
    private final Program program;

    @Option(
            names = "--cases",
            required = true,
            arity = "1..*",
            description = "Files of {\"id\", \"turns\"}, one a line.")
    private List<Path> cases = List.of();

    @Option(names = "--json", description = "Where to write the figures.")
    private @Nullable Path json;

    @Option(names = "--transcripts", description = "Where to write the talks, whole.")
    private @Nullable Path transcripts;

    ExamConversation(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        var directory = Files.createTempDirectory("sera-exam");
        try (var context = program.quietly(Optional.of(directory))) {
            var exam = context.getBean(ConversationExam.class);
            var report = exam.run(cases, Optional.ofNullable(transcripts), System.err::println);
            report.print(System.out);
            Optional.ofNullable(json).ifPresent(report::write);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        return 0;
    }
}
