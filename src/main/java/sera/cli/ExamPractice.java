package sera.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sera.exam.PracticeExam;

/// Lets simulated people practise what is chosen for them.
@Command(name = "practice", description = "Choose exercises for simulated people and say how well they were chosen.")
final class ExamPractice implements Callable<Integer> {
    @Option(names = "--people", defaultValue = "400", description = "How many people; default ${DEFAULT-VALUE}.")
    private int people = 400;

    @Option(names = "--seed", defaultValue = "7", description = "Where chance begins; default ${DEFAULT-VALUE}.")
    private long seed = 7;

    @Option(names = "--json", description = "Where to write the figures.")
    private @Nullable Path json;

    @Override
    public Integer call() {
        var report = new PracticeExam(people, seed).run(System.err::println);
        report.print(System.out);
        Optional.ofNullable(json).ifPresent(report::write);
        return 0;
    }
}
