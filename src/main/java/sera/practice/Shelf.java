package sera.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sera.safety.SafetyEnvelope;
import sera.shared.PersonId;
import sera.storage.Storage;

/// The exercises and programmes there are, and which of them are there for someone now.
@Component
class Shelf {
    private final Runs runs;
    private final Storage storage;
    private final SafetyEnvelope safety;
    private final Health health = Health.fromFile();
    private final Exercises exercises = Exercises.fromFiles(health);
    private final Programmes programmes = Programmes.fromFiles(exercises);

    Shelf(Runs runs, Storage storage, SafetyEnvelope safety) {
        this.runs = runs;
        this.storage = storage;
        this.safety = safety;
    }

    /// What is known of someone when the shelf is looked at: read once for all exercises.
    record Sight(boolean careful, About about, List<Runs.Kept> past, Set<String> harmful) {
        Access of(Exercise exercise) {
            if (careful && !exercise.crisisSafe()) {
                return new Access.NotNow();
            }
            if (about.rulesOut(exercise)) {
                return new Access.RuledOut();
            }
            if (harmful.contains(exercise.id())) {
                return new Access.Hidden();
            }
            var unknown = about.unknown(exercise.excludedBy());
            return unknown.isEmpty() ? new Access.Open() : new Access.Asks(unknown);
        }
    }

    Sight sight(PersonId person) {
        return storage.read(() -> {
            var about = runs.about(person);
            var past = runs.of(person);
            return new Sight(careful(person), about, past, harmful(past, about));
        });
    }

    /// While safety stands, and for 72 hours after a card; where it cannot be told, the same.
    boolean careful(PersonId person) {
        return safety.careful(person);
    }

    private Set<String> harmful(List<Runs.Kept> past, About about) {
        return Choosing.harmful(past.stream()
                .map(Runs.Kept::run)
                .filter(run -> !askedForSince(run, about))
                .flatMap(run -> tried(run).stream())
                .toList());
    }

    private static boolean askedForSince(Run run, About about) {
        var wanted = about.wantedBack().get(run.what());
        return wanted != null && run.begun().isBefore(wanted);
    }

    /// A finished way through an exercise, as choosing sees it.
    Optional<Tried> tried(Run run) {
        return run.isOpen()
                ? Optional.empty()
                : exercises.of(run.what()).map(exercise -> tried(run, Ratings.of(exercise.steps(), run)));
    }

    private static Tried tried(Run run, Ratings ratings) {
        return new Tried(
                run.what(),
                run.situation(),
                ratings.before().isPresent() ? Integer.valueOf(ratings.before().getAsInt()) : null,
                ratings.after().isPresent() ? Integer.valueOf(ratings.after().getAsInt()) : null,
                "yes".equals(run.again()) ? Boolean.TRUE : "no".equals(run.again()) ? Boolean.FALSE : null);
    }

    List<Tried> history(List<Runs.Kept> past) {
        return past.stream().flatMap(kept -> tried(kept.run()).stream()).toList();
    }

    /// What may be offered: open, and nothing about health unknown.
    Set<String> offerable(Sight sight) {
        return exercises.all().stream()
                .filter(exercise -> sight.of(exercise).isOpen())
                .filter(exercise -> exercise.candidate().suits(sight.about().health()))
                .map(Exercise::id)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    Exercises exercises() {
        return exercises;
    }

    Programmes programmes() {
        return programmes;
    }

    Health health() {
        return health;
    }
}
