package sera.exam;

import java.util.List;
import sera.understanding.Layer;

/// Brings every feature to mean 0 and spread 1 for learning, and takes that back out of what was learned.
record Scale(float[] mean, float[] spread) {
    static Scale of(List<Sample> samples) {
        var width = samples.getFirst().features().length;
        var sum = new double[width];
        var squares = new double[width];
        for (var sample : samples) {
            for (var i = 0; i < width; i++) {
                sum[i] += sample.features()[i];
                squares[i] += (double) sample.features()[i] * sample.features()[i];
            }
        }
        var scale = new Scale(new float[width], new float[width]);
        for (var i = 0; i < width; i++) {
            var mean = sum[i] / samples.size();
            scale.mean[i] = (float) mean;
            scale.spread[i] = (float) (Math.sqrt(Math.max(0, squares[i] / samples.size() - mean * mean)) + 1e-4);
        }
        return scale;
    }

    Rows.Dense rows(List<Sample> samples) {
        return new Rows.Dense(
                samples.stream().map(sample -> scaled(sample.features())).toArray(float[][]::new));
    }

    private float[] scaled(float[] features) {
        var scaled = new float[features.length];
        for (var i = 0; i < scaled.length; i++) {
            scaled[i] = (features[i] - mean[i]) / spread[i];
        }
        return scaled;
    }

    /// The same layer over features as they are.
    Layer unscaled(Fitted fitted) {
        var weights = fitted.weights();
        var outputs = fitted.biases().length;
        var plain = new float[weights.length];
        var moved = fitted.biases().clone();
        for (var i = 0; i < mean.length; i++) {
            for (var j = 0; j < outputs; j++) {
                plain[i * outputs + j] = weights[i * outputs + j] / spread[i];
                moved[j] -= mean[i] * plain[i * outputs + j];
            }
        }
        return new Layer(plain, moved);
    }
}
