package sera.practice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads one exercise and checks it (docs/exercises.md).
final class ExerciseReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "family",
            "for",
            "minutes",
            "evidence",
            "claim",
            "source",
            "date",
            "cautions",
            "excluded-by",
            "alternative",
            "crisis-safe",
            "fits",
            "stop",
            "print",
            "steps",
            "end");
    private static final List<String> ENDS = List.of(Exercise.BETTER, Exercise.SAME, Exercise.WORSE, Exercise.UNRATED);
    private static final Set<String> PRINTS = Set.of("", "record", "week");
    private static final List<String> NOT_CLAIMED = List.of("therap", "cure", "diagnos", "treat");

    private final Health health;

    ExerciseReader(Health health) {
        this.health = health;
    }

    Exercise read(Entry root) {
        root.only(KEYS);
        var fits = root.of("fits");
        fits.only(Set.of("wishes", "feelings"));
        var exercise = new Exercise(
                id(root),
                root.text("name"),
                root.one("family", Family.class),
                sentence(root, "for"),
                root.number("minutes", 1, 30),
                root.one("evidence", Evidence.class),
                claim(root),
                root.text("source"),
                date(root),
                root.textsOr("cautions"),
                excludedBy(root),
                root.textOr("alternative", ""),
                root.flag("crisis-safe"),
                fits.some("wishes", Wish.class),
                fits.some("feelings", Feeling.class),
                root.text("stop"),
                root.textOr("print", ""),
                new StepReader().steps(root.each("steps"), false),
                ends(root.of("end")));
        check(root, exercise);
        return exercise;
    }

    static String id(Entry root) {
        var id = root.text("id");
        root.of("id").require(id.matches("[a-z][a-z0-9-]*"), "may have small letters, digits and hyphens only");
        root.of("id").require(root.file().equals(id + ".yaml"), "is \"" + id + "\", but the file is called otherwise");
        return id;
    }

    static String date(Entry root) {
        var date = root.text("date");
        root.of("date").require(date.matches("\\d{4}-\\d{2}-\\d{2}"), "is not a day like 2026-11-24, in quotes");
        return date;
    }

    static String sentence(Entry root, String key) {
        var sentence = root.text(key);
        root.of(key).require(sentence.split("[.?] ").length == 1, "is more than one sentence");
        claimsNothing(root, key, sentence);
        return sentence;
    }

    private static void claimsNothing(Entry root, String key, String words) {
        var said = words.toLowerCase(Locale.ROOT);
        NOT_CLAIMED.forEach(word ->
                root.of(key).require(!said.contains(word), "says \"" + word + "\", which sera never says of itself"));
    }

    static String claim(Entry root) {
        var claim = root.text("claim");
        var evidence = root.one("evidence", Evidence.class);
        root.of("claim")
                .require(
                        evidence.allows(claim),
                        "must say \"%s\" for evidence %s, and nothing larger".formatted(evidence.words(), evidence));
        claimsNothing(root, "claim", claim);
        return claim;
    }

    private Set<String> excludedBy(Entry root) {
        var keys = new LinkedHashSet<>(root.textsOr("excluded-by"));
        keys.forEach(key -> root.of("excluded-by")
                .require(
                        health.knows(key),
                        "names \"%s\", which practice/health.yaml does not ask%s"
                                .formatted(
                                        key,
                                        Entry.likely(key, health.questions().keySet()))));
        return keys;
    }

    private static Map<String, List<String>> ends(Entry end) {
        end.only(Set.copyOf(ENDS));
        var ends = new LinkedHashMap<String, List<String>>();
        ENDS.forEach(key -> ends.put(key, end.texts(key)));
        return ends;
    }

    private static void check(Entry root, Exercise exercise) {
        root.of("print").require(PRINTS.contains(exercise.print()), "is neither record nor week");
        root.of("alternative")
                .require(
                        exercise.excludedBy().isEmpty()
                                || !exercise.alternative().isEmpty(),
                        "is missing: what is offered where this one is ruled out?");
        root.of("excluded-by")
                .require(
                        !holdsBreath(exercise)
                                || exercise.excludedBy().containsAll(Set.of("heart", "pregnancy", "eyes")),
                        "must name heart, pregnancy and eyes: the pacer holds the breath");
        root.of("crisis-safe")
                .require(
                        !exercise.crisisSafe()
                                || exercise.family() == Family.BODY
                                || exercise.family() == Family.SENSES,
                        "may be true for the families body and senses only");
        rated(root, exercise);
    }

    private static boolean holdsBreath(Exercise exercise) {
        return exercise.steps().stream()
                .anyMatch(step -> step.task() instanceof Task.Pacer(var rhythm, var ignored) && rhythm.holds());
    }

    /// Distress is asked for once before and once after, on every way through (safety.md T3).
    private static void rated(Entry root, Exercise exercise) {
        for (var before : List.of(true, false)) {
            var ratings = exercise.steps().stream()
                    .filter(step -> step.task() instanceof Task.Rate(var first) && first == before)
                    .map(Step::id)
                    .toList();
            var word = before ? "before" : "after";
            root.of("steps").require(ratings.size() == 1, "needs one step of type rate with when: " + word);
            root.of("steps")
                    .require(
                            !endsWithout(exercise, ratings.getFirst()),
                            "can come to the end without the rating \"" + ratings.getFirst() + "\"");
        }
    }

    private static boolean endsWithout(Exercise exercise, String avoided) {
        var open = new HashSet<>(Set.of(exercise.first().id()));
        for (var step : exercise.steps()) {
            if (open.contains(step.id()) && !step.id().equals(avoided)) {
                open.addAll(StepReader.targets(step));
            }
        }
        return open.contains("");
    }
}
