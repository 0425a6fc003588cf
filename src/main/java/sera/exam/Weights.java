package sera.exam;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Weights that learn by Adam: what each should change, and how much it changed lately.
record Weights(float[] values, float[] gradient, float[] slow, float[] square, double decay) {
    private static final double SLOWLY = 0.9;
    private static final double SLOWER = 0.999;

    static Weights zero(int count) {
        return new Weights(new float[count], new float[count], new float[count], new float[count], 0);
    }

    static Weights random(int count, double spread, double decay, SplittableRandom chance) {
        var weights = new Weights(new float[count], new float[count], new float[count], new float[count], decay);
        for (var i = 0; i < count; i++) {
            weights.values[i] = (float) (chance.nextGaussian() * spread);
        }
        return weights;
    }

    void blame(float[] errors) {
        for (var i = 0; i < errors.length; i++) {
            gradient[i] += errors[i];
        }
    }

    void step(double rate, int step) {
        var slowly = (float) (1 / (1 - Math.pow(SLOWLY, step)));
        var slower = (float) (1 / (1 - Math.pow(SLOWER, step)));
        var pace = (float) rate;
        var held = (float) (rate * decay);
        for (var i = 0; i < values.length; i++) {
            var now = gradient[i];
            slow[i] = (float) SLOWLY * slow[i] + (float) (1 - SLOWLY) * now;
            square[i] = (float) SLOWER * square[i] + (float) (1 - SLOWER) * now * now;
            var spread = (float) Math.sqrt(square[i] * slower) + 1e-8f;
            values[i] -= pace * slow[i] * slowly / spread + held * values[i];
        }
        Arrays.fill(gradient, 0);
    }
}
