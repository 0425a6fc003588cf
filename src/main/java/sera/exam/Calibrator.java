package sera.exam;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import sera.understanding.Calibration;

/// Finds what makes honest probabilities of the scores a head gave to lessons it had not seen.
record Calibrator(Recipe recipe, List<Sample> tried, List<float[]> scores) {
    private static final double LEAST = 0.05;
    private static final double STEP = 1.08;
    private static final int STEPS = 58;
    private static final double FAR = 20;
    private static final int HALVINGS = 24;

    /// @param prior what balanced training took from frequent labels and must be given back; where several labels may
    ///     hold, each label's share is matched instead
    Calibration calibration(float[] prior) {
        return IntStream.range(0, STEPS)
                .mapToDouble(step -> LEAST * Math.pow(STEP, step))
                .mapToObj(temperature -> at(temperature, prior))
                .min(java.util.Comparator.comparingDouble(this::surprise))
                .orElseThrow();
    }

    private Calibration at(double temperature, float[] prior) {
        return new Calibration((float) temperature, recipe.exclusive() ? prior : matching(temperature));
    }

    private float[] matching(double temperature) {
        var offsets = new float[recipe.labels().size()];
        for (var label = 0; label < offsets.length; label++) {
            offsets[label] = (float) matching(label, temperature);
        }
        return offsets;
    }

    /// The offset under which the label is as likely, in the mean, as it is frequent.
    private double matching(int label, double temperature) {
        var wanted = tried.stream().filter(sample -> sample.holds(label)).count();
        return rising(offset -> scores.stream()
                        .mapToDouble(score -> 1 / (1 + Math.exp(-score[label] / temperature - offset)))
                        .sum()
                - wanted);
    }

    /// Where a rising function passes zero.
    private static double rising(DoubleUnaryOperator function) {
        var low = -FAR;
        var high = FAR;
        for (var halving = 0; halving < HALVINGS; halving++) {
            var middle = (low + high) / 2;
            if (function.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /// How surprising it was, in all, what was right.
    private double surprise(Calibration calibration) {
        return IntStream.range(0, tried.size())
                .mapToDouble(i -> surprise(calibration.probabilities(scores.get(i), recipe.exclusive()), tried.get(i)))
                .sum();
    }

    private double surprise(double[] probabilities, Sample sample) {
        if (recipe.exclusive()) {
            return -Math.log(probabilities[sample.labels()[0]] + 1e-12);
        }
        var sum = 0.0;
        for (var i = 0; i < probabilities.length; i++) {
            sum -= Math.log((sample.holds(i) ? probabilities[i] : 1 - probabilities[i]) + 1e-12);
        }
        return sum;
    }
}
