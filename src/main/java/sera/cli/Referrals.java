package sera.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sera.safety.SafetyLog;

/// The exact yearly count, for a report an authority asks for. Nobody can be told from it.
@Command(
        name = "referrals",
        description = "Print how often people were shown a crisis card or a line, by calendar year (UTC), as CSV.")
final class Referrals implements Callable<Integer> {
    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--data-dir", description = "The directory everything lies in (default: ~/.sera).")
    private @Nullable Path dataDirectory;

    Referrals(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (var context = program.quietly(Optional.ofNullable(dataDirectory))) {
            out.println("year,crisis_cards,quiet_lines");
            context.getBean(SafetyLog.class)
                    .yearly()
                    .forEach(year -> out.printf("%d,%d,%d%n", year.year(), year.cards(), year.lines()));
        }
        out.flush();
        return 0;
    }
}
