package sera.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command line.
@Command(
        name = "sera",
        description = "A program you can talk to when something is hard.",
        synopsisSubcommandLabel = "[serve | talk | exam | train | doctor | referrals | version]",
        footer = {"", "Without a command, sera serves. Settings: docs/configuration.md"})
public final class Cli implements Callable<Integer> {
    /// The answer of a command that goes on after it returns.
    static final int RUNNING = -1;

    private final Program program;
    private final List<String> arguments;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Say what can be asked of sera.")
    private boolean help;

    private Cli(Program program, List<String> arguments) {
        this.program = program;
        this.arguments = arguments;
    }

    /// Runs a command and ends the process with its exit code, unless it goes on serving.
    public static void main(Class<?> application, String... arguments) {
        var code = run(application, arguments);
        if (code != RUNNING) {
            System.exit(code);
        }
    }

    static int run(Class<?> application, String... arguments) {
        var program = new Program(application);
        var given = List.of(arguments);
        var line = new CommandLine(new Cli(program, given))
                .setUnmatchedArgumentsAllowed(true)
                .addSubcommand("serve", new Serve(program))
                .addSubcommand("talk", new Talk(program))
                .addSubcommand(
                        "exam",
                        new CommandLine(new Exam())
                                .addSubcommand("conversation", new ExamConversation(program))
                                .addSubcommand("understanding", new ExamUnderstanding(program))
                                .addSubcommand("safety", new ExamSafety(program))
                                .addSubcommand("guard", new ExamGuard(program))
                                .addSubcommand("practice", new ExamPractice())
                                .addSubcommand("measures", new ExamMeasures(program))
                                .addSubcommand("memory", new ExamMemory(program)))
                .addSubcommand(
                        "train",
                        new CommandLine(new Train())
                                .addSubcommand("corpus", new TrainCorpus())
                                .setCaseInsensitiveEnumValuesAllowed(true))
                .addSubcommand("doctor", new Doctor(program))
                .addSubcommand("referrals", new Referrals(program))
                .addSubcommand("version", new Version())
                .setExecutionExceptionHandler(new Refusals());
        line.getSubcommands().forEach((name, command) -> command.setUnmatchedArgumentsAllowed(name.equals("serve")));
        return line.execute(arguments);
    }

    @Override
    public Integer call() {
        return new Serve(program).serve(arguments);
    }
}
