package sera.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What choosing believes before it knows anything of someone (`choosing.yaml`).
record Beliefs(
        double noise,
        double again,
        double notAgain,
        double againNoise,
        double average,
        double averageSpread,
        double back,
        double backSpread,
        double middle,
        List<Double> shared,
        double spread,
        double familySpread,
        double ownSpread,
        double boldness,
        double firstUse,
        double uses) {
    private static final List<String> SHARED = List.of(
            "evidence", "wish", "feeling", "body-when-high", "thinking-when-high", "sleep-at-night", "long-when-high");
    private static final List<String> OTHER = List.of(
            "source",
            "date",
            "noise",
            "again",
            "not-again",
            "again-noise",
            "average",
            "average-spread",
            "back-to-middle",
            "back-spread",
            "middle",
            "spread",
            "family-spread",
            "own-spread",
            "boldness",
            "first-use",
            "uses");

    static Beliefs fromFile() {
        return of(Files.one("choosing.yaml"));
    }

    static Beliefs of(Entry root) {
        Set<String> known = new HashSet<>(SHARED);
        known.addAll(OTHER);
        root.only(known);
        root.text("source");
        root.text("date");
        return new Beliefs(
                number(root, "noise"),
                number(root, "again"),
                number(root, "not-again"),
                number(root, "again-noise"),
                number(root, "average"),
                number(root, "average-spread"),
                number(root, "back-to-middle"),
                number(root, "back-spread"),
                number(root, "middle"),
                SHARED.stream().map(key -> number(root, key)).toList(),
                number(root, "spread"),
                number(root, "family-spread"),
                number(root, "own-spread"),
                number(root, "boldness"),
                number(root, "first-use"),
                number(root, "uses"));
    }

    /// How much of its effect an exercise has after so many uses.
    double learned(int used) {
        return 1 - (1 - firstUse) * Math.exp(-used / uses);
    }

    private static double number(Entry root, String key) {
        var entry = root.of(key);
        entry.require(entry.node().isNumber(), "is missing, or not a number");
        return entry.node().asDouble();
    }
}
