package sera.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// Serves pages until stopped.
@Command(name = "serve", description = "Serve the pages (the default). Takes settings as --sera.NAME=VALUE.")
final class Serve implements Callable<Integer> {
    private final Program program;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    Serve(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return serve(settings);
    }

    /// A start that fails has said why already.
    int serve(List<String> arguments) {
        refuseAnythingButSettings(arguments);
        try {
            program.serve(arguments);
            return Cli.RUNNING;
        } catch (RuntimeException reported) {
            return 1;
        }
    }

    private static void refuseAnythingButSettings(List<String> arguments) {
        arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .findFirst()
                .ifPresent(strange -> {
                    throw new IllegalArgumentException("There is nothing called " + strange + ". Try: sera --help");
                });
    }
}
