package sera.exam;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sera.understanding.Layer;
import sera.understanding.WordScorer;

/// The terms that tell labels apart best (chi-square, any one label), and how rare each is.
record Vocabulary(List<String> terms, float[] rarity) {
    private record Count(int[] all, int[] withLabel) {}

    static Vocabulary of(List<Sample> samples, Recipe recipe) {
        var labels = recipe.labels().size();
        var counts = new TreeMap<String, Count>();
        samples.forEach(sample -> sample.terms()
                .forEach(term ->
                        count(counts.computeIfAbsent(term, none -> new Count(new int[1], new int[labels])), sample)));
        var often = samples.size() > 20_000 ? 5 : 2;
        counts.values().removeIf(count -> count.all()[0] < often);
        var shares = Errors.shares(samples, labels);
        var telling = new HashMap<String, Double>();
        counts.forEach((term, count) -> telling.put(term, telling(count, shares, samples.size())));
        var terms = counts.keySet().stream()
                .sorted(Comparator.comparing((String term) -> telling.getOrDefault(term, 0.0))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(recipe.terms())
                .toList();
        return new Vocabulary(terms, rarity(terms, counts, samples.size()));
    }

    /// The samples' terms as rows of length one.
    Rows.Sparse rows(List<Sample> samples) {
        var places = new HashMap<String, Integer>();
        for (var i = 0; i < terms.size(); i++) {
            places.put(terms.get(i), i);
        }
        var known = samples.stream()
                .map(sample -> sample.terms().stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .toArray())
                .toArray(int[][]::new);
        var values = java.util.Arrays.stream(known).map(this::ofLengthOne).toArray(float[][]::new);
        return new Rows.Sparse(known, values, terms.size());
    }

    WordScorer scorer(Layer rows) {
        return new WordScorer(terms, rarity, rows);
    }

    private float[] ofLengthOne(int[] places) {
        var square = 0.0;
        for (var place : places) {
            square += (double) rarity[place] * rarity[place];
        }
        var values = new float[places.length];
        for (var i = 0; i < values.length; i++) {
            values[i] = rarity[places[i]] / (float) Math.sqrt(square);
        }
        return values;
    }

    private static void count(Count count, Sample sample) {
        count.all()[0]++;
        for (var label : sample.labels()) {
            count.withLabel()[label]++;
        }
    }

    private static double telling(Count count, double[] shares, int n) {
        var most = 0.0;
        for (var label = 0; label < shares.length; label++) {
            double both = count.withLabel()[label];
            var termAlone = count.all()[0] - both;
            var labelAlone = shares[label] * n - both;
            var neither = n - both - termAlone - labelAlone;
            var cross = both * neither - termAlone * labelAlone;
            var under = (both + termAlone) * (labelAlone + neither) * (both + labelAlone) * (termAlone + neither);
            most = Math.max(most, n * cross * cross / Math.max(under, 1));
        }
        return most;
    }

    private static float[] rarity(List<String> terms, Map<String, Count> counts, int n) {
        var rarity = new float[terms.size()];
        for (var i = 0; i < rarity.length; i++) {
            var count = counts.get(terms.get(i));
            rarity[i] = (float) (Math.log((1.0 + n) / (1.0 + (count == null ? 0 : count.all()[0]))) + 1);
        }
        return rarity;
    }
}
