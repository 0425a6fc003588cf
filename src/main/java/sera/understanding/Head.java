package sera.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Judges one thing about a message from its meaning (see [Pooled]) and its words (see [Terms]), with probabilities.
///
/// @param exclusive exactly one label holds, or any number of them
/// @param share how much the meaning counts, 0 to 1; the words count the rest
/// @param temperature what the scores are divided by so that the probabilities are honest
/// @param thresholds the probability from which a label holds, where several may
public record Head(
        List<String> labels,
        boolean exclusive,
        MeaningScorer meaning,
        WordScorer words,
        float share,
        float temperature,
        float[] thresholds) {
    private static final int FORMAT = 1;

    /// A head learned and shipped with the program; empty where there is none of that name.
    public static Optional<Head> named(String name) {
        try (var file = Head.class.getResourceAsStream("/understanding/heads/" + name + ".head")) {
            return file == null ? Optional.empty() : Optional.of(read(file));
        } catch (IOException e) {
            throw new IllegalStateException("the head " + name + " cannot be read", e);
        }
    }

    /// The probability of every label, in their order.
    public double[] probabilities(float[] features, Set<String> terms) {
        var scores = scores(features, terms);
        return exclusive ? softmax(scores) : sigmoid(scores);
    }

    private float[] scores(float[] features, Set<String> terms) {
        var scores = meaning.scores(features);
        var said = words.scores(terms);
        for (var i = 0; i < scores.length; i++) {
            scores[i] = (share * scores[i] + (1 - share) * said[i]) / temperature;
        }
        return scores;
    }

    private static double[] softmax(float[] scores) {
        var most = Float.NEGATIVE_INFINITY;
        for (var score : scores) {
            most = Math.max(most, score);
        }
        var sum = 0.0;
        var probabilities = new double[scores.length];
        for (var i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] - most);
            sum += probabilities[i];
        }
        for (var i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    private static double[] sigmoid(float[] scores) {
        var probabilities = new double[scores.length];
        for (var i = 0; i < scores.length; i++) {
            probabilities[i] = 1 / (1 + Math.exp(-scores[i]));
        }
        return probabilities;
    }

    public void write(OutputStream file) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(FORMAT);
            out.writeBoolean(exclusive);
            out.writeFloat(share);
            out.writeFloat(temperature);
            out.writeInt(labels.size());
            for (var i = 0; i < labels.size(); i++) {
                out.writeUTF(labels.get(i));
                out.writeFloat(thresholds[i]);
            }
            meaning.write(out);
            words.write(out);
        }
    }

    public static Head read(InputStream file) throws IOException {
        try (var in = new DataInputStream(new java.io.BufferedInputStream(new GZIPInputStream(file)))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("not a head this program can read");
            }
            var exclusive = in.readBoolean();
            var share = in.readFloat();
            var temperature = in.readFloat();
            var labels = new ArrayList<String>();
            var thresholds = new float[in.readInt()];
            for (var i = 0; i < thresholds.length; i++) {
                labels.add(in.readUTF());
                thresholds[i] = in.readFloat();
            }
            var meaning = MeaningScorer.read(in);
            return new Head(
                    List.copyOf(labels), exclusive, meaning, WordScorer.read(in), share, temperature, thresholds);
        }
    }
}
