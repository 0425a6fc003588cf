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
import sera.exam.ExamFiles;
import sera.exam.UnderstandingExam;

/// Reads labelled messages.
@Command(name = "understanding", description = "Read labelled messages and say how well they were read.")
final class ExamUnderstanding implements Callable<Integer> {
    private final Program program;

    @Option(
            names = "--data",
            defaultValue = "../shared/data",
            description = "Where the public data sets are, if anywhere; default ${DEFAULT-VALUE}.")
    private Path data = Path.of("");

    @Option(names = "--goemotions", description = "A file in the form of GoEmotions.")
    private @Nullable Path goemotions;

    @Option(names = "--sad", description = "A file in the form of SAD; judged by heads that did not see the row.")
    private @Nullable Path sad;

    @Option(names = "--annomi", description = "A file in the form of AnnoMI.")
    private @Nullable Path annomi;

    @Option(names = "--distortions", description = "A file of posts with their traps of thinking.")
    private @Nullable Path distortions;

    @Option(
            names = "--cases",
            arity = "1..*",
            description = "More files of {\"id\", \"text\", \"labels\"}, one a line.")
    private List<Path> cases = List.of();

    @Option(names = "--json", description = "Where to write the figures.")
    private @Nullable Path json;

    ExamUnderstanding(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        var directory = Files.createTempDirectory("sera-exam");
        try (var context = program.quietly(Optional.of(directory))) {
            var report = context.getBean(UnderstandingExam.class).run(files(), System.err::println);
            report.print(System.out);
            Optional.ofNullable(json).ifPresent(report::write);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        return 0;
    }

    private ExamFiles files() {
        return new ExamFiles(
                data,
                Optional.ofNullable(goemotions),
                Optional.ofNullable(sad),
                Optional.ofNullable(annomi),
                Optional.ofNullable(distortions),
                cases);
    }
}
