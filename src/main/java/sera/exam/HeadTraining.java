package sera.exam;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sera.understanding.Calibration;
import sera.understanding.Head;
import sera.understanding.MeaningScorer;

/// Trains a head by its recipe. Reproducible: the same lessons give the same bytes.
final class HeadTraining {
    /// What a head said about lessons it did not learn from.
    record Unseen(List<Sample> samples, List<double[]> probabilities) {}

    private static final int SMOOTH = 3;

    private final Recipe recipe;
    private final List<Sample> samples;

    HeadTraining(Recipe recipe, List<Sample> samples) {
        this.recipe = recipe;
        this.samples = recipe.exclusive()
                ? samples.stream().filter(sample -> sample.labels().length > 0).toList()
                : samples;
    }

    /// A head that learned from all the lessons, calibrated on folds it was tried on.
    Head head() {
        var tried = new ArrayList<Sample>();
        var scores = new ArrayList<float[]>();
        for (var fold = 0; fold < recipe.trials(); fold++) {
            var out = fold(fold);
            var head = learned(without(fold));
            tried.addAll(out);
            out.forEach(sample -> scores.add(head.scores(sample.features(), sample.terms())));
        }
        return calibrated(learned(samples), tried, scores);
    }

    /// Every lesson judged by a head that learned from the other folds alone; calibrated on them alone, too.
    Unseen crossFitted() {
        var judged = new ArrayList<Sample>();
        var probabilities = new ArrayList<double[]>();
        for (var fold = 0; fold < Sample.FOLDS; fold++) {
            var out = fold(fold);
            var head = learned(without(fold));
            judged.addAll(out);
            out.forEach(sample -> probabilities.add(head.probabilities(sample.features(), sample.terms())));
        }
        return new Unseen(judged, probabilities);
    }

    private List<Sample> fold(int fold) {
        return samples.stream().filter(sample -> sample.fold() == fold).toList();
    }

    private List<Sample> without(int fold) {
        return samples.stream().filter(sample -> sample.fold() != fold).toList();
    }

    private Head learned(List<Sample> lessons) {
        var errors = Errors.balanced(lessons, recipe);
        var vocabulary = Vocabulary.of(lessons, recipe);
        var words = Regression.learn(vocabulary.rows(lessons), lessons, errors, recipe.wordDecay());
        var meaning = recipe.hidden() > 0 ? Network.learn(recipe, errors, lessons) : linear(lessons, errors);
        var thresholds = new float[recipe.labels().size()];
        Arrays.fill(thresholds, recipe.exclusive() ? 1 : 0.5f);
        return asKept(new Head(
                recipe.labels(),
                recipe.exclusive(),
                meaning,
                vocabulary.scorer(words.layer()),
                recipe.share(),
                new Calibration(1, new float[thresholds.length]),
                thresholds));
    }

    private MeaningScorer linear(List<Sample> lessons, Errors errors) {
        var scale = Scale.of(lessons);
        var fitted = Regression.learn(scale.rows(lessons), lessons, errors, recipe.decay());
        return new MeaningScorer(Optional.empty(), scale.unscaled(fitted));
    }

    /// The head as it is after rounding to bytes.
    private static Head asKept(Head head) {
        try (var bytes = new ByteArrayOutputStream()) {
            head.write(bytes);
            return Head.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Head calibrated(Head head, List<Sample> tried, List<float[]> scores) {
        var offsets = recipe.exclusive() ? offsets() : new float[recipe.labels().size()];
        var calibration = new Calibrator(recipe, tried, scores).calibration(offsets);
        var probabilities = scores.stream()
                .map(score -> calibration.probabilities(score, recipe.exclusive()))
                .toList();
        var thresholds = recipe.exclusive() ? exponents(offsets) : thresholds(tried, probabilities);
        return new Head(
                head.labels(), head.exclusive(), head.meaning(), head.words(), head.share(), calibration, thresholds);
    }

    /// Gives back to each label's score what balancing took.
    private float[] offsets() {
        var shares = Errors.shares(samples, recipe.labels().size());
        var offsets = new float[shares.length];
        for (var i = 0; i < offsets.length; i++) {
            offsets[i] = (float) (recipe.balance() * Math.log(shares[i] * shares.length));
        }
        return offsets;
    }

    private static float[] exponents(float[] offsets) {
        var exponents = new float[offsets.length];
        for (var i = 0; i < offsets.length; i++) {
            exponents[i] = (float) Math.exp(offsets[i]);
        }
        return exponents;
    }

    private float[] thresholds(List<Sample> tried, List<double[]> probabilities) {
        var thresholds = new float[recipe.labels().size()];
        for (var label = 0; label < thresholds.length; label++) {
            thresholds[label] = (float) threshold(label, tried, probabilities);
        }
        return thresholds;
    }

    /// Where the label's F1 was best, smoothed over its neighbours.
    private static double threshold(int label, List<Sample> tried, List<double[]> probabilities) {
        var order = IntStream.range(0, tried.size())
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(i -> -probabilities.get(i)[label]))
                .toList();
        var positives = tried.stream().filter(sample -> sample.holds(label)).count();
        var scores = new double[order.size()];
        var hits = 0;
        for (var i = 0; i < scores.length; i++) {
            hits += tried.get(order.get(i)).holds(label) ? 1 : 0;
            scores[i] = 2.0 * hits / (i + 1 + positives);
        }
        var best = IntStream.range(0, Math.max(1, scores.length / 2))
                .boxed()
                .max(java.util.Comparator.comparingDouble(i -> smooth(scores, i)))
                .orElse(0);
        var next = Math.min(best + 1, scores.length - 1);
        return Math.max(
                1e-6, (probabilities.get(order.get(best))[label] + probabilities.get(order.get(next))[label]) / 2);
    }

    private static double smooth(double[] values, int at) {
        return IntStream.rangeClosed(at - SMOOTH, at + SMOOTH)
                .mapToDouble(i -> values[Math.clamp(i, 0, values.length - 1)])
                .average()
                .orElse(0);
    }
}
