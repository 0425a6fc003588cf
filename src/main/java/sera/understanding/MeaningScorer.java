package sera.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/// Scores from the meaning of a message: a weighted sum, or a hidden layer that lets only what is above zero through
/// and then one.
public record MeaningScorer(Optional<Layer> hidden, Layer last) {
    float[] scores(float[] features) {
        return last.of(hidden.map(layer -> positive(layer.of(features))).orElse(features));
    }

    private static float[] positive(float[] values) {
        for (var i = 0; i < values.length; i++) {
            values[i] = Math.max(0, values[i]);
        }
        return values;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeBoolean(hidden.isPresent());
        if (hidden.isPresent()) {
            hidden.get().write(out);
        }
        last.write(out);
    }

    static MeaningScorer read(DataInputStream in) throws IOException {
        var hidden = in.readBoolean() ? Optional.of(Layer.read(in)) : Optional.<Layer>empty();
        return new MeaningScorer(hidden, Layer.read(in));
    }
}
