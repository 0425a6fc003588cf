package sera.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import sera.exam.CorpusReport;

/// Looks at the corpus itself.
@Command(name = "corpus", description = "Say how many lines every label has, and which say nearly the same.")
final class TrainCorpus implements Callable<Integer> {
    @Override
    public Integer call() {
        CorpusReport.print(System.out::println);
        return 0;
    }
}
