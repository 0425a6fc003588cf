package sera.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Scores from the meaning of a message: a hidden layer that lets only what is above zero through, and one more.
public record MeaningScorer(Layer hidden, Layer last) {
    float[] scores(float[] features) {
        var between = hidden.of(features);
        for (var i = 0; i < between.length; i++) {
            between[i] = Math.max(0, between[i]);
        }
        return last.of(between);
    }

    void write(DataOutputStream out) throws IOException {
        hidden.write(out);
        last.write(out);
    }

    static MeaningScorer read(DataInputStream in) throws IOException {
        return new MeaningScorer(Layer.read(in), Layer.read(in));
    }
}
