package sera.exam;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A figure with its 95 % interval: the middle of what it is on many draws of the cases, with putting back (Efron
/// 1979). Seeded.
final class Bootstrap {
    private static final int DRAWS = 500;
    private static final long SEED = 95;

    private Bootstrap() {}

    static Row row(String set, String name, Metric metric, List<Judged> cases) {
        var draws = IntStream.range(0, DRAWS)
                .parallel()
                .mapToDouble(draw -> metric.of(drawn(cases, new SplittableRandom(SEED + draw))))
                .sorted()
                .toArray();
        return new Row(set, name, cases.size(), metric.of(cases), quantile(draws, 0.025), quantile(draws, 0.975));
    }

    private static List<Judged> drawn(List<Judged> cases, SplittableRandom chance) {
        return IntStream.range(0, cases.size())
                .mapToObj(i -> cases.get(chance.nextInt(cases.size())))
                .toList();
    }

    private static double quantile(double[] sorted, double share) {
        var known = Arrays.stream(sorted).filter(value -> !Double.isNaN(value)).toArray();
        return known.length == 0 ? 0 : known[(int) Math.min(known.length - 1, Math.floor(share * known.length))];
    }
}
