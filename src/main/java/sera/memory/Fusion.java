package sera.memory;

import java.util.List;

/// How words, meaning and place make one score. The weights were chosen on the development half of LoCoMo by leaving
/// one conversation out; they are few and round (see RATIONALE.md).
final class Fusion {
    static final float ASKS = -0.2f;
    static final float AFTER_A_QUESTION = 0.1f;
    static final float ANSWERS = 0.2f;
    static final float WHO = 0.3f;

    private static final float MEANING = 0.35f;
    private static final float LENGTH = 0.15f;
    private static final float[] BEFORE = {0.3f, 0.08f};
    private static final float[] AFTER = {0.15f, 0.08f};

    private Fusion() {}

    /// Scores of words between 0 and 1; a passage takes part in those of its neighbours in the same sitting.
    static float[] spread(float[] found, List<Passage> passages) {
        var largest = 1e-9f;
        for (var score : found) {
            largest = Math.max(largest, score);
        }
        var spread = new float[found.length];
        for (var i = 0; i < found.length; i++) {
            if (found[i] != 0) {
                give(found[i] / largest, i, spread, passages);
            }
        }
        return spread;
    }

    private static void give(float score, int from, float[] spread, List<Passage> passages) {
        spread[from] += score;
        for (var step = 1; step <= BEFORE.length; step++) {
            give(score * BEFORE[step - 1], from, from + step, spread, passages);
            give(score * AFTER[step - 1], from, from - step, spread, passages);
        }
    }

    private static void give(float score, int from, int to, float[] spread, List<Passage> passages) {
        if (to >= 0
                && to < spread.length
                && passages.get(to).sitting().equals(passages.get(from).sitting())) {
            spread[to] += score;
        }
    }

    /// Adds how near each is, in standard deviations from the mean.
    static void addMeaning(float[] scores, float[] near) {
        var sum = 0.0;
        var squares = 0.0;
        for (var cosine : near) {
            sum += cosine;
            squares += cosine * cosine;
        }
        var mean = sum / near.length;
        var wide = Math.sqrt(Math.max(1e-9, squares / near.length - mean * mean));
        for (var i = 0; i < near.length; i++) {
            scores[i] += (float) (MEANING * (near[i] - mean) / wide);
        }
    }

    static float length(int words) {
        return (float) (LENGTH * Math.log1p(words));
    }
}
