package sera.understanding;

import java.nio.FloatBuffer;

/// Gathers the states of tokens into a [Pooled]: the mean over all tokens of all windows, the mean of their firsts.
final class Pool {
    private static final int SIZE = Pooled.SIZE;

    private final float[] sum = new float[SIZE];
    private final float[] firsts = new float[SIZE];
    private final float[] row = new float[SIZE];

    /// Adds the states of a window's tokens.
    void add(FloatBuffer states, int tokens) {
        for (var token = 0; token < tokens; token++) {
            states.get(token * SIZE, row);
            add(sum);
            if (token == 0) {
                add(firsts);
            }
        }
    }

    Pooled pooled() {
        return new Pooled(unit(sum), unit(firsts));
    }

    private void add(float[] to) {
        for (var i = 0; i < SIZE; i++) {
            to[i] += row[i];
        }
    }

    private static float[] unit(float[] vector) {
        var square = 0.0;
        for (var value : vector) {
            square += (double) value * value;
        }
        var length = (float) Math.max(Math.sqrt(square), 1e-12);
        var unit = new float[SIZE];
        for (var i = 0; i < SIZE; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }
}
