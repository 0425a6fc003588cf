package sera.practice;

import java.util.random.RandomGenerator;

/// A belief about many numbers at once: Bayesian linear regression with known noise, learned one row at a time.
final class Gaussian {
    private final double[] mean;
    private final double[][] covariance;

    Gaussian(double[] mean, double[] spread) {
        this.mean = mean.clone();
        this.covariance = new double[mean.length][mean.length];
        for (var at = 0; at < mean.length; at++) {
            covariance[at][at] = spread[at] * spread[at];
        }
    }

    /// Takes in that `row` came out as `value`, with noise of this standard deviation (Sherman and Morrison 1950).
    void learn(double[] row, double value, double noise) {
        var gain = times(row);
        var surprise = value - dot(row, mean);
        var scale = 1 / (noise * noise + dot(row, gain));
        for (var i = 0; i < mean.length; i++) {
            if (gain[i] != 0) {
                mean[i] += gain[i] * scale * surprise;
                for (var j = 0; j < mean.length; j++) {
                    covariance[i][j] -= gain[i] * gain[j] * scale;
                }
            }
        }
    }

    double expects(double[] row) {
        return dot(row, mean);
    }

    /// The lower triangle whose square is the covariance (Cholesky).
    double[][] root() {
        var root = new double[mean.length][];
        for (var i = 0; i < mean.length; i++) {
            root[i] = new double[i + 1];
            for (var j = 0; j <= i; j++) {
                var left = covariance[i][j];
                for (var k = 0; k < j; k++) {
                    left -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(Math.max(left, 1e-12)) : left / root[j][j];
            }
        }
        return root;
    }

    /// One draw from the belief, its spread taken so many times.
    double[] draw(double[][] root, double boldness, RandomGenerator chance) {
        var drawn = mean.clone();
        var free = new double[mean.length];
        for (var i = 0; i < free.length; i++) {
            free[i] = boldness * chance.nextGaussian();
            for (var j = 0; j <= i; j++) {
                drawn[i] += root[i][j] * free[j];
            }
        }
        return drawn;
    }

    private double[] times(double[] row) {
        var product = new double[row.length];
        for (var j = 0; j < row.length; j++) {
            if (row[j] != 0) {
                for (var i = 0; i < row.length; i++) {
                    product[i] += covariance[i][j] * row[j];
                }
            }
        }
        return product;
    }

    static double dot(double[] one, double[] other) {
        var sum = 0.0;
        for (var at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
