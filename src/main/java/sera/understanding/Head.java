package sera.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Judges one thing about a message from its meaning (see [Pooled]) and its words (see [Terms]), with probabilities.
///
/// @param exclusive exactly one label holds, or any number of them
/// @param share how much the meaning counts, 0 to 1; the words count the rest
/// @param calibration what makes honest probabilities of scores
/// @param thresholds the probability from which a label holds, where several may; otherwise what each is divided by
///     before the greatest is taken
public record Head(
        List<String> labels,
        boolean exclusive,
        MeaningScorer meaning,
        WordScorer words,
        float share,
        Calibration calibration,
        float[] thresholds) {
    private static final int FORMAT = 1;

    /// A head learned and shipped with the program, by its place among the resources; empty where there is none.
    public static Optional<Head> named(String name) {
        try (var file = Head.class.getResourceAsStream("/" + name + ".head")) {
            return file == null ? Optional.empty() : Optional.of(read(file));
        } catch (IOException e) {
            throw new IllegalStateException("the head " + name + " cannot be read", e);
        }
    }

    /// The probability of every label, in their order.
    public double[] probabilities(float[] features, Set<String> terms) {
        return calibration.probabilities(scores(features, terms), exclusive);
    }

    /// The places of the labels that hold.
    public List<Integer> holding(double[] probabilities) {
        var ratios = IntStream.range(0, probabilities.length)
                .mapToDouble(i -> probabilities[i] / thresholds[i])
                .toArray();
        var places = IntStream.range(0, ratios.length).boxed();
        return exclusive
                ? List.of(places.max(Comparator.comparingDouble(i -> ratios[i])).orElseThrow())
                : places.filter(i -> ratios[i] >= 1).toList();
    }

    /// What the two scorers say together, not yet calibrated.
    public float[] scores(float[] features, Set<String> terms) {
        var scores = meaning.scores(features);
        var said = words.scores(terms);
        for (var i = 0; i < scores.length; i++) {
            scores[i] = share * scores[i] + (1 - share) * said[i];
        }
        return scores;
    }

    public void write(OutputStream file) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(FORMAT);
            out.writeBoolean(exclusive);
            out.writeFloat(share);
            out.writeInt(labels.size());
            for (var i = 0; i < labels.size(); i++) {
                out.writeUTF(labels.get(i));
                out.writeFloat(thresholds[i]);
            }
            calibration.write(out);
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
            var labels = new ArrayList<String>();
            var thresholds = new float[in.readInt()];
            for (var i = 0; i < thresholds.length; i++) {
                labels.add(in.readUTF());
                thresholds[i] = in.readFloat();
            }
            var calibration = Calibration.read(in, thresholds.length);
            var meaning = MeaningScorer.read(in);
            return new Head(
                    List.copyOf(labels), exclusive, meaning, WordScorer.read(in), share, calibration, thresholds);
        }
    }
}
