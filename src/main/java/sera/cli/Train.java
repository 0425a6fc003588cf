package sera.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sera.exam.HeadSchool;
import sera.exam.Subject;

/// Trains what reads a message.
@Command(name = "train", description = "Train heads from labelled messages, the same bytes every time.")
final class Train implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "HEAD", description = "One or more of: ${COMPLETION-CANDIDATES}.")
    private List<Subject> heads = List.of();

    @Option(
            names = "--data",
            defaultValue = "../shared/data",
            description = "Where the public data sets are; default ${DEFAULT-VALUE}.")
    private Path data = Path.of("");

    @Option(
            names = "--out",
            defaultValue = "src/main/resources",
            description = "Where the heads go; default ${DEFAULT-VALUE}.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        if (heads.isEmpty()) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
        heads.forEach(head -> HeadSchool.train(head, data, out, System.out::println));
        return 0;
    }
}
