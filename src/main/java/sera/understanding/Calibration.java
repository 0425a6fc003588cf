package sera.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Makes honest probabilities of scores (Guo et al. 2017): each is divided by a temperature and moved by its label's
/// offset, which gives back what balanced training took from the frequent labels.
public record Calibration(float temperature, float[] offsets) {
    public double[] probabilities(float[] scores, boolean exclusive) {
        var moved = new double[scores.length];
        for (var i = 0; i < scores.length; i++) {
            moved[i] = scores[i] / temperature + offsets[i];
        }
        return exclusive ? softmax(moved) : sigmoid(moved);
    }

    private static double[] softmax(double[] scores) {
        var most = Double.NEGATIVE_INFINITY;
        for (var score : scores) {
            most = Math.max(most, score);
        }
        var sum = 0.0;
        for (var i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (var i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private static double[] sigmoid(double[] scores) {
        for (var i = 0; i < scores.length; i++) {
            scores[i] = 1 / (1 + Math.exp(-scores[i]));
        }
        return scores;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(temperature);
        for (var offset : offsets) {
            out.writeFloat(offset);
        }
    }

    static Calibration read(DataInputStream in, int labels) throws IOException {
        var temperature = in.readFloat();
        var offsets = new float[labels];
        for (var i = 0; i < labels; i++) {
            offsets[i] = in.readFloat();
        }
        return new Calibration(temperature, offsets);
    }
}
