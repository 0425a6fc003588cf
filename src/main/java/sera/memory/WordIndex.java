package sera.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which passages hold which words, scored by BM25 (Robertson and others 1994).
final class WordIndex {
    private static final double K = 1.2;
    private static final double B = 0.75;

    /// The passages a word stands in, with how often.
    private static final class Places {
        private int[] passages = new int[2];
        private int[] times = new int[2];
        private int count;

        void add(int passage) {
            if (count > 0 && passages[count - 1] == passage) {
                times[count - 1]++;
                return;
            }
            if (count == passages.length) {
                passages = Arrays.copyOf(passages, count * 2);
                times = Arrays.copyOf(times, count * 2);
            }
            passages[count] = passage;
            times[count++] = 1;
        }
    }

    private final Map<String, Places> places = new HashMap<>();
    private int[] lengths = new int[16];
    private int count;
    private long words;

    void add(List<String> terms) {
        if (count == lengths.length) {
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        terms.forEach(
                term -> places.computeIfAbsent(term, unseen -> new Places()).add(count));
        words += terms.size();
        lengths[count++] = terms.size();
    }

    int length(int passage) {
        return lengths[passage];
    }

    float[] scores(List<String> terms) {
        var scores = new float[count];
        Set.copyOf(terms).stream()
                .sorted()
                .map(places::get)
                .filter(java.util.Objects::nonNull)
                .forEach(found -> add(found, scores));
        return scores;
    }

    private void add(Places found, float[] scores) {
        var rare = Math.log(1 + (count - found.count + 0.5) / (found.count + 0.5));
        var mean = Math.max(1.0, (double) words / count);
        for (var i = 0; i < found.count; i++) {
            var passage = found.passages[i];
            var times = found.times[i];
            var norm = K * (1 - B + B * lengths[passage] / mean);
            scores[passage] += (float) (rare * times * (K + 1) / (times + norm));
        }
    }
}
