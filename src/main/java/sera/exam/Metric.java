package sera.exam;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How well cases were judged, as one number.
enum Metric {
    ACCURACY("accuracy", Metric::accuracy),
    MACRO_F1("macro-f1", Metric::macroF1),
    F1("f1", cases -> f1(cases, 0)),
    AUC("auc", Metric::auc),
    BALANCED_ACCURACY("balanced-accuracy", Metric::balancedAccuracy),
    /// How far off a number was, on the average.
    MEAN_ERROR("mean-error", Metric::meanError),
    /// Expected calibration error of the answer given, where one is given.
    ECE("ece", cases -> ece(cases, true)),
    /// Expected calibration error of every label's probability, where several may hold.
    ECE_OF_EACH("ece", cases -> ece(cases, false));

    private static final int BINS = 15;

    private final String key;
    private final ToDoubleFunction<List<Judged>> measure;

    Metric(String key, ToDoubleFunction<List<Judged>> measure) {
        this.key = key;
        this.measure = measure;
    }

    String key() {
        return key;
    }

    double of(List<Judged> cases) {
        return measure.applyAsDouble(cases);
    }

    private static double accuracy(List<Judged> cases) {
        return cases.stream().filter(Metric::exactly).count() / (double) cases.size();
    }

    private static boolean exactly(Judged judged) {
        return Arrays.equals(
                IntStream.of(judged.right()).sorted().toArray(),
                IntStream.of(judged.said()).sorted().toArray());
    }

    /// Over every label that holds anywhere or was said to.
    private static double macroF1(List<Judged> cases) {
        return IntStream.range(0, cases.getFirst().probabilities().length)
                .filter(label -> cases.stream().anyMatch(judged -> judged.holds(label) || judged.says(label)))
                .mapToDouble(label -> f1(cases, label))
                .average()
                .orElse(0);
    }

    private static double f1(List<Judged> cases, int label) {
        var hits = cases.stream()
                .filter(judged -> judged.holds(label) && judged.says(label))
                .count();
        var both = cases.stream()
                .mapToLong(judged -> (judged.holds(label) ? 1 : 0) + (judged.says(label) ? 1 : 0))
                .sum();
        return both == 0 ? 0 : 2.0 * hits / both;
    }

    /// How often a case that holds is thought likelier than one that does not; ties count half.
    private static double auc(List<Judged> cases) {
        var order = cases.stream()
                .sorted(Comparator.comparingDouble(judged -> judged.probabilities()[0]))
                .toList();
        var ranks = 0.0;
        for (var from = 0; from < order.size(); ) {
            var to = from;
            while (to < order.size()
                    && order.get(to).probabilities()[0] == order.get(from).probabilities()[0]) {
                to++;
            }
            var rank = (from + 1 + to) / 2.0;
            ranks += rank
                    * order.subList(from, to).stream()
                            .filter(judged -> judged.holds(0))
                            .count();
            from = to;
        }
        double holding = cases.stream().filter(judged -> judged.holds(0)).count();
        return (ranks - holding * (holding + 1) / 2) / (holding * (cases.size() - holding));
    }

    private static double balancedAccuracy(List<Judged> cases) {
        return (found(cases, true) + found(cases, false)) / 2;
    }

    private static double found(List<Judged> cases, boolean holding) {
        return cases.stream()
                .filter(judged -> judged.holds(0) == holding)
                .mapToInt(judged -> judged.says(0) == holding ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static double meanError(List<Judged> cases) {
        return cases.stream()
                .mapToDouble(judged -> Math.abs(judged.right()[0] - judged.probabilities()[0]))
                .average()
                .orElse(0);
    }

    /// Guo et al. 2017, fifteen bins of equal width.
    private static double ece(List<Judged> cases, boolean ofTheAnswer) {
        var sure = new double[BINS];
        var right = new double[BINS];
        var all = 0;
        for (var judged : cases) {
            for (var label = 0; label < judged.probabilities().length; label++) {
                if (!ofTheAnswer || judged.says(label)) {
                    var bin = Math.min(BINS - 1, (int) (judged.probabilities()[label] * BINS));
                    sure[bin] += judged.probabilities()[label];
                    right[bin] += judged.holds(label) ? 1 : 0;
                    all++;
                }
            }
        }
        var off = 0.0;
        for (var bin = 0; bin < BINS; bin++) {
            off += Math.abs(sure[bin] - right[bin]);
        }
        return off / Math.max(1, all);
    }
}
