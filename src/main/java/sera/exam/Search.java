package sera.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// What one search of a memory found.
///
/// @param found places of passages, best first
record Search(Dialogue.Question question, List<Integer> found) {
    private static final int DRAWS = 500;
    private static final long SEED = 95;

    /// The mean share of a question's evidence among the first few, and how early the first of it comes.
    static List<Row> rows(String set, List<Search> searches) {
        var rows = new ArrayList<Row>();
        for (var few : new int[] {5, 10, 25}) {
            rows.add(row(set, "recall@" + few, searches, search -> search.recall(few)));
        }
        rows.add(row(set, "mrr", searches, Search::reciprocalRank));
        return rows;
    }

    double recall(int few) {
        var first = found.subList(0, Math.min(few, found.size()));
        return question.evidence().stream().filter(first::contains).count()
                / (double) question.evidence().size();
    }

    double reciprocalRank() {
        return IntStream.range(0, found.size())
                .filter(rank -> question.evidence().contains(found.get(rank)))
                .mapToDouble(rank -> 1.0 / (rank + 1))
                .findFirst()
                .orElse(0);
    }

    private static Row row(String set, String metric, List<Search> searches, ToDoubleFunction<Search> measure) {
        var values = searches.stream().mapToDouble(measure).toArray();
        var means = IntStream.range(0, DRAWS)
                .mapToDouble(draw -> mean(values, new SplittableRandom(SEED + draw)))
                .sorted()
                .toArray();
        return new Row(
                set,
                metric,
                values.length,
                IntStream.range(0, values.length)
                        .mapToDouble(i -> values[i])
                        .average()
                        .orElse(0),
                means[(int) (DRAWS * 0.025)],
                means[(int) (DRAWS * 0.975)]);
    }

    private static double mean(double[] values, SplittableRandom chance) {
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            sum += values[chance.nextInt(values.length)];
        }
        return values.length == 0 ? 0 : sum / values.length;
    }
}
