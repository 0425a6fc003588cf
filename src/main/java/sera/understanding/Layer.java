package sera.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A weighted sum: one row of weights for every input, one bias for every output. The weights are bytes with a scale a
/// row, which is small on the disk and quick to add up.
public final class Layer {
    private static final int MOST = 127;

    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;

    /// @param weights row after row, as many in each as there are biases
    public Layer(float[] weights, float[] biases) {
        this(new byte[weights.length], new float[weights.length / biases.length], biases);
        for (var row = 0; row < scales.length; row++) {
            round(weights, row);
        }
    }

    private Layer(byte[] weights, float[] scales, float[] biases) {
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
    }

    private void round(float[] exact, int row) {
        var from = row * biases.length;
        var most = 0f;
        for (var i = 0; i < biases.length; i++) {
            most = Math.max(most, Math.abs(exact[from + i]));
        }
        scales[row] = most == 0 ? 1 : most / MOST;
        for (var i = 0; i < biases.length; i++) {
            weights[from + i] = (byte) Math.round(exact[from + i] / scales[row]);
        }
    }

    float[] of(float[] input) {
        var sums = biases.clone();
        for (var row = 0; row < scales.length; row++) {
            add(row, input[row], sums);
        }
        return sums;
    }

    float[] biases() {
        return biases.clone();
    }

    /// Adds one row, so many times, to the sums.
    void add(int row, float times, float[] sums) {
        if (times != 0) {
            add(times * scales[row], weights, row * sums.length, sums);
        }
    }

    private static void add(float times, byte[] weights, int from, float[] sums) {
        for (var i = 0; i < sums.length; i++) {
            sums[i] += times * weights[from + i];
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(scales.length);
        out.writeInt(biases.length);
        for (var bias : biases) {
            out.writeFloat(bias);
        }
        for (var row = 0; row < scales.length; row++) {
            out.writeFloat(scales[row]);
            out.write(weights, row * biases.length, biases.length);
        }
    }

    static Layer read(DataInputStream in) throws IOException {
        var scales = new float[in.readInt()];
        var biases = new float[in.readInt()];
        for (var i = 0; i < biases.length; i++) {
            biases[i] = in.readFloat();
        }
        var weights = new byte[scales.length * biases.length];
        for (var row = 0; row < scales.length; row++) {
            scales[row] = in.readFloat();
            in.readFully(weights, row * biases.length, biases.length);
        }
        return new Layer(weights, scales, biases);
    }
}
