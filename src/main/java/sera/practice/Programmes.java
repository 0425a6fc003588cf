package sera.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Every programme sera knows, read from its file and checked (docs/exercises.md).
final class Programmes {
    /// The step of a sitting that is picked up at the next one.
    static final String STEP = "step";

    private static final Set<String> KEYS =
            Set.of("id", "name", "for", "weeks", "evidence", "claim", "source", "date", "cautions", "fits", "sittings");
    private static final Set<String> SITTING = Set.of("id", "week", "name", "minutes", "gave", "steps");
    private final Map<String, Programme> byId = new LinkedHashMap<>();

    static Programmes fromFiles(Exercises exercises) {
        var programmes = new Programmes();
        Files.all("programmes/*.yaml").stream()
                .map(root -> read(root, exercises))
                .forEach(programme -> programmes.byId.put(programme.id(), programme));
        return programmes;
    }

    List<Programme> all() {
        return List.copyOf(byId.values());
    }

    Optional<Programme> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    static Programme read(Entry root, Exercises exercises) {
        root.only(KEYS);
        root.of("fits").only(Set.of("feelings"));
        var weeks = root.number("weeks", 1, 8);
        return new Programme(
                ExerciseReader.id(root),
                root.text("name"),
                ExerciseReader.sentence(root, "for"),
                weeks,
                root.one("evidence", Evidence.class),
                ExerciseReader.claim(root),
                root.text("source"),
                ExerciseReader.date(root),
                root.textsOr("cautions"),
                root.of("fits").some("feelings", Feeling.class),
                sittings(root, weeks, exercises));
    }

    private static List<Programme.Sitting> sittings(Entry root, int weeks, Exercises exercises) {
        var sittings = root.each("sittings").stream()
                .map(entry -> sitting(entry, weeks, exercises))
                .toList();
        root.of("sittings").require(!sittings.isEmpty(), "are missing");
        root.of("sittings")
                .require(
                        sittings.stream().map(Programme.Sitting::id).distinct().count() == sittings.size(),
                        "have the same id twice");
        return sittings;
    }

    private static Programme.Sitting sitting(Entry entry, int weeks, Exercises exercises) {
        entry.only(SITTING);
        var sitting = new Programme.Sitting(
                entry.text("id"),
                entry.number("week", 1, weeks),
                entry.text("name"),
                entry.number("minutes", 1, 40),
                entry.text("gave"),
                new StepReader().steps(entry.each("steps"), true));
        check(entry, sitting, exercises);
        return sitting;
    }

    private static void check(Entry entry, Programme.Sitting sitting, Exercises exercises) {
        var practised = sitting.steps().stream()
                .filter(step -> step.task() instanceof Task.Practise)
                .count();
        entry.of("steps").require(practised == 1, "need exactly one of type exercise");
        entry.of("steps")
                .require(
                        exercises.of(sitting.exercise()).isPresent(),
                        "name the exercise \"%s\", which there is not".formatted(sitting.exercise()));
        entry.of("steps")
                .require(
                        sitting.steps().stream()
                                .anyMatch(step -> step.id().equals(STEP) && step.task() instanceof Task.Write),
                        "need one of type write with the id step");
        entry.of("steps")
                .require(
                        sitting.steps().stream().anyMatch(step -> step.task() instanceof Task.Read),
                        "need one of type read: the idea");
    }
}
