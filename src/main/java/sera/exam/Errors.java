package sera.exam;

import java.util.List;

/// How far scores are from what is right, and which way.
///
/// @param exclusive exactly one label holds, or any number of them
/// @param weights how much a lesson counts by its label, where exactly one holds
record Errors(boolean exclusive, double[] weights) {
    /// Weights that move every label's share of the lessons towards an even one; together they weigh as before.
    static Errors balanced(List<Sample> samples, Recipe recipe) {
        var labels = recipe.labels().size();
        var weights = new double[labels];
        var shares = shares(samples, labels);
        var all = 0.0;
        for (var i = 0; i < labels; i++) {
            weights[i] = Math.pow(1 / (shares[i] * labels), recipe.balance());
            all += weights[i] * shares[i];
        }
        for (var i = 0; i < labels; i++) {
            weights[i] /= all;
        }
        return new Errors(recipe.exclusive(), weights);
    }

    static double[] shares(List<Sample> samples, int labels) {
        var shares = new double[labels];
        samples.forEach(sample -> {
            for (var label : sample.labels()) {
                shares[label] += 1.0 / samples.size();
            }
        });
        for (var i = 0; i < labels; i++) {
            shares[i] = Math.max(shares[i], 0.5 / samples.size());
        }
        return shares;
    }

    /// The loss of one lesson; turns its scores into errors.
    double of(float[] scores, int[] labels) {
        return exclusive ? oneOf(scores, labels[0]) : each(scores, labels);
    }

    private double oneOf(float[] scores, int label) {
        var most = Float.NEGATIVE_INFINITY;
        for (var score : scores) {
            most = Math.max(most, score);
        }
        var sum = 0.0;
        for (var score : scores) {
            sum += Math.exp(score - most);
        }
        var loss = Math.log(sum) + most - scores[label];
        for (var i = 0; i < scores.length; i++) {
            var wrong = Math.exp(scores[i] - most) / sum - (i == label ? 1 : 0);
            scores[i] = (float) (weights[label] * wrong);
        }
        return weights[label] * loss;
    }

    private static double each(float[] scores, int[] labels) {
        var loss = 0.0;
        for (var label : labels) {
            loss -= scores[label];
        }
        for (var i = 0; i < scores.length; i++) {
            var less = Math.exp(-Math.abs(scores[i]));
            loss += Math.max(scores[i], 0) + Math.log1p(less);
            scores[i] = (float) (scores[i] >= 0 ? 1 / (1 + less) : less / (1 + less));
        }
        for (var label : labels) {
            scores[label] -= 1;
        }
        return loss;
    }
}
