package sera.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A weighted sum: one row of weights for every input, one bias for every output. Kept as bytes with a scale a row.
public final class Layer {
    private static final int MOST = 127;

    private final int inputs;
    private final int outputs;
    private final float[] weights;
    private final float[] biases;

    /// @param weights row after row, `outputs` of them for every input
    public Layer(int inputs, int outputs, float[] weights, float[] biases) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.weights = weights;
        this.biases = biases;
    }

    float[] of(float[] input) {
        var sums = biases.clone();
        for (var i = 0; i < inputs; i++) {
            add(i, input[i], sums);
        }
        return sums;
    }

    /// Row after row.
    public float[] weights() {
        return weights.clone();
    }

    public float[] biases() {
        return biases.clone();
    }

    /// Adds one row, so many times, to the sums.
    void add(int row, float times, float[] sums) {
        if (times == 0) {
            return;
        }
        var from = row * outputs;
        for (var i = 0; i < outputs; i++) {
            sums[i] += times * weights[from + i];
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(inputs);
        out.writeInt(outputs);
        for (var bias : biases) {
            out.writeFloat(bias);
        }
        for (var row = 0; row < inputs; row++) {
            writeRow(row * outputs, out);
        }
    }

    private void writeRow(int from, DataOutputStream out) throws IOException {
        var most = 0f;
        for (var i = 0; i < outputs; i++) {
            most = Math.max(most, Math.abs(weights[from + i]));
        }
        var scale = most == 0 ? 1 : most / MOST;
        out.writeFloat(scale);
        for (var i = 0; i < outputs; i++) {
            out.writeByte(Math.round(weights[from + i] / scale));
        }
    }

    static Layer read(DataInputStream in) throws IOException {
        var inputs = in.readInt();
        var outputs = in.readInt();
        var biases = new float[outputs];
        for (var i = 0; i < outputs; i++) {
            biases[i] = in.readFloat();
        }
        var weights = new float[inputs * outputs];
        var row = new byte[outputs];
        for (var at = 0; at < inputs; at++) {
            var scale = in.readFloat();
            in.readFully(row);
            for (var i = 0; i < outputs; i++) {
                weights[at * outputs + i] = row[i] * scale;
            }
        }
        return new Layer(inputs, outputs, weights, biases);
    }
}
