package sera.exam;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import sera.understanding.Layer;
import sera.understanding.MeaningScorer;

/// Learns a hidden layer and one more, by Adam (Kingma and Ba 2015) with decoupled weight decay, dropping some of the
/// inputs and half of the hidden values at random. Seeded: the same lessons in the same order give the same weights.
final class Network {
    private static final long SEED = 20261124;
    private static final double RATE = 1e-3;
    private static final int WARM = 100;
    private static final float INPUTS_DROPPED = 0.2f;
    private static final float HIDDEN_DROPPED = 0.5f;

    private final SplittableRandom chance = new SplittableRandom(SEED);
    private final Recipe recipe;
    private final Errors errors;
    private final int width;
    private final int hidden;
    private final int labels;
    private final Weights into;
    private final Weights intoBias;
    private final Weights out;
    private final Weights outBias;

    private Network(Recipe recipe, Errors errors, int width) {
        this.recipe = recipe;
        this.errors = errors;
        this.width = width;
        this.hidden = recipe.hidden();
        this.labels = recipe.labels().size();
        this.into = Weights.random(width * hidden, Math.sqrt(1.0 / width), recipe.decay(), chance);
        this.intoBias = Weights.zero(hidden);
        this.out = Weights.random(hidden * labels, Math.sqrt(1.0 / hidden), recipe.decay(), chance);
        this.outBias = Weights.zero(labels);
    }

    static MeaningScorer learn(Recipe recipe, Errors errors, List<Sample> samples) {
        var scale = Scale.of(samples);
        var network = new Network(recipe, errors, scale.mean().length);
        network.run(scale.rows(samples), samples);
        return new MeaningScorer(
                Optional.of(scale.unscaled(new Fitted(network.into.values(), network.intoBias.values()))),
                new Layer(network.out.values(), network.outBias.values()));
    }

    private void run(Rows.Dense rows, List<Sample> samples) {
        var batch = Math.clamp(samples.size() / 100, 32, 256);
        var batches = (samples.size() + batch - 1) / batch;
        var all = batches * recipe.epochs();
        for (var step = 0; step < all; ) {
            var order = shuffled(samples.size());
            for (var from = 0; from < order.length; from += batch) {
                step++;
                learn(rows, samples, java.util.Arrays.copyOfRange(order, from, Math.min(from + batch, order.length)));
                var warm = Math.min(1, step / (double) WARM);
                var rate = RATE * warm * (0.02 + 0.98 * 0.5 * (1 + Math.cos(Math.PI * step / all)));
                for (var weights : List.of(into, intoBias, out, outBias)) {
                    weights.step(rate, step);
                }
            }
        }
    }

    private void learn(Rows.Dense rows, List<Sample> samples, int[] batch) {
        for (var row : batch) {
            learn(dropped(rows.values()[row], INPUTS_DROPPED), samples.get(row).labels(), 1f / batch.length);
        }
    }

    private void learn(float[] input, int[] right, float part) {
        var sums = intoBias.values().clone();
        new Rows.Dense(new float[][] {input}).score(0, into.values(), sums);
        var kept = dropped(positive(sums), HIDDEN_DROPPED);
        var scores = outBias.values().clone();
        new Rows.Dense(new float[][] {kept}).score(0, out.values(), scores);
        errors.of(scores, right);
        for (var i = 0; i < labels; i++) {
            scores[i] *= part;
        }
        blame(input, kept, scores);
    }

    private void blame(float[] input, float[] kept, float[] wrong) {
        var back = new float[hidden];
        for (var i = 0; i < hidden; i++) {
            back[i] = kept[i] > 0 ? product(out.values(), i * labels, wrong) / (1 - HIDDEN_DROPPED) : 0;
        }
        new Rows.Dense(new float[][] {kept}).blame(0, wrong, out.gradient());
        new Rows.Dense(new float[][] {input}).blame(0, back, into.gradient());
        outBias.blame(wrong);
        intoBias.blame(back);
    }

    private static float product(float[] weights, int from, float[] wrong) {
        var sum = 0f;
        for (var i = 0; i < wrong.length; i++) {
            sum += weights[from + i] * wrong[i];
        }
        return sum;
    }

    private float[] dropped(float[] values, float share) {
        var kept = new float[values.length];
        for (var i = 0; i < values.length; i++) {
            kept[i] = chance.nextInt(1000) < share * 1000 ? 0 : values[i] / (1 - share);
        }
        return kept;
    }

    private static float[] positive(float[] values) {
        for (var i = 0; i < values.length; i++) {
            values[i] = Math.max(0, values[i]);
        }
        return values;
    }

    private int[] shuffled(int count) {
        var order = IntStream.range(0, count).toArray();
        for (var i = count - 1; i > 0; i--) {
            var other = chance.nextInt(i + 1);
            var kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }
}
