package sera.bench;

import java.util.stream.IntStream;

/// Two ways to do the same, in turns in one process: the machine's moods fall on both.
final class Pairwise {
    private static final int ROUNDS = 15;
    private static final long ROUND_NANOS = 300_000_000;

    private Pairwise() {}

    /// The median over the rounds of how much longer `ours` takes than `theirs`.
    static double ratio(Runnable ours, Runnable theirs) {
        nanos(ours);
        nanos(theirs);
        var ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> round % 2 == 0 ? nanos(ours) / nanos(theirs) : 1 / (nanos(theirs) / nanos(ours)))
                .sorted()
                .toArray();
        return ratios[ROUNDS / 2];
    }

    /// The mean time of one run, over about a third of a second.
    static double nanos(Runnable what) {
        var began = System.nanoTime();
        var runs = 0L;
        while (System.nanoTime() - began < ROUND_NANOS) {
            what.run();
            runs++;
        }
        return (System.nanoTime() - began) / (double) runs;
    }
}
