package sera.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sera.safety.HelpLines;
import sera.storage.DataDirectory;
import sera.vault.Vault;

/// Looks whether this machine and this data directory are in order.
@Command(name = "doctor", description = "Check this machine, the data directory, the key and the help lines.")
final class Doctor implements Callable<Integer> {
    private static final long MEBIBYTE = 1L << 20;
    private static final long LITTLE = 512;

    private final Program program;

    @Option(names = "--data-dir", description = "The directory everything lies in (default: ~/.sera).")
    private @Nullable Path dataDirectory;

    Doctor(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        PrintStream out = System.out;
        out.println("Java             " + Runtime.version());
        try (var context = program.quietly(Optional.ofNullable(dataDirectory))) {
            var directory = context.getBean(DataDirectory.class);
            out.println("data directory   " + directory.path() + ", held by this process");
            out.println("free space       " + room(directory.freeBytes() / MEBIBYTE));
            context.getBean(Vault.class);
            out.println("database         whole");
            out.println("instance key     opens this database");
            out.println(
                    "help lines       " + context.getBean(HelpLines.class).all().size() + " countries");
        }
        return 0;
    }

    private static String room(long mebibytes) {
        return mebibytes + " MiB" + (mebibytes < LITTLE ? ": little; sera keeps no words it cannot write" : "");
    }
}
