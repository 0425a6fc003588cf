package sera.exam;

import java.util.List;

/// Learns one layer of weights: logistic regression, its weights held small.
final class Regression implements Descent.Slope {
    private static final int STEPS = 150;

    private final Rows rows;
    private final List<Sample> samples;
    private final Errors errors;
    private final double decay;
    private final int labels;

    private Regression(Rows rows, List<Sample> samples, Errors errors, double decay) {
        this.rows = rows;
        this.samples = samples;
        this.errors = errors;
        this.decay = decay;
        this.labels = errors.weights().length;
    }

    static Fitted learn(Rows rows, List<Sample> samples, Errors errors, double decay) {
        var labels = errors.weights().length;
        var point = Descent.least(new Regression(rows, samples, errors, decay), (rows.width() + 1) * labels, STEPS);
        var weights = new float[rows.width() * labels];
        var biases = new float[labels];
        split(point, weights, biases);
        return new Fitted(weights, biases);
    }

    @Override
    public double at(double[] point, double[] slope) {
        var weights = new float[rows.width() * labels];
        var biases = new float[labels];
        split(point, weights, biases);
        var gradient = new float[weights.length];
        var lean = new double[labels];
        var loss = 0.0;
        for (var row = 0; row < rows.count(); row++) {
            var scores = biases.clone();
            rows.score(row, weights, scores);
            loss += errors.of(scores, samples.get(row).labels());
            rows.blame(row, scores, gradient);
            for (var i = 0; i < labels; i++) {
                lean[i] += scores[i];
            }
        }
        return loss / rows.count() + slope(point, gradient, lean, slope);
    }

    private double slope(double[] point, float[] gradient, double[] lean, double[] slope) {
        var held = 0.0;
        for (var i = 0; i < gradient.length; i++) {
            slope[i] = gradient[i] / rows.count() + decay * point[i];
            held += decay / 2 * point[i] * point[i];
        }
        for (var i = 0; i < labels; i++) {
            slope[gradient.length + i] = lean[i] / rows.count();
        }
        return held;
    }

    private static void split(double[] point, float[] weights, float[] biases) {
        for (var i = 0; i < weights.length; i++) {
            weights[i] = (float) point[i];
        }
        for (var i = 0; i < biases.length; i++) {
            biases[i] = (float) point[weights.length + i];
        }
    }
}
