package sera.practice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import sera.shared.Person;
import sera.shared.PersonId;

/// The way in: which exercise to offer someone next and why, and what they have practised.
@Component
public class Practice {
    /// An exercise offered, with its reason in words.
    public record Offered(String id, String name, int minutes, String why) {
        /// Where its page is.
        public String path() {
            return "/practice/" + id;
        }
    }

    /// Something practised to its end, with what was said of it.
    public record Done(String exercise, String name, Instant ended, OptionalInt before, OptionalInt after) {}

    private final Shelf shelf;
    private final Choosing choosing;
    private final RandomGenerator chance;
    private final MessageSource messages;

    Practice(Shelf shelf, RandomGenerator chance, MessageSource messages) {
        this.shelf = shelf;
        this.choosing = Choosing.among(
                shelf.exercises().all().stream().map(Exercise::candidate).toList());
        this.chance = chance;
        this.messages = messages;
    }

    /// One exercise for this moment, or none. Never one that health or safety rules out, or that made them worse twice.
    public Optional<Offered> offer(Person me, Situation situation) {
        var sight = shelf.sight(me.id());
        var history = shelf.history(sight.past());
        return choosing.learn(history)
                .choose(situation, shelf.offerable(sight), chance)
                .flatMap(shelf.exercises()::of)
                .map(exercise -> new Offered(
                        exercise.id(), exercise.name(), exercise.minutes(), why(exercise, situation, history, me)));
    }

    private String why(Exercise exercise, Situation situation, List<Tried> history, Person me) {
        var steadier = history.stream()
                .filter(tried -> tried.exercise().equals(exercise.id()) && tried.better())
                .count();
        if (steadier > 0) {
            return words(steadier > 2 ? "steadier.often" : steadier == 2 ? "steadier.twice" : "steadier.once", me);
        }
        if (situation.wish() != null && exercise.wishes().contains(situation.wish())) {
            return words("wish." + situation.wish().name().toLowerCase(Locale.ROOT), me);
        }
        return exercise.claim();
    }

    private String words(String key, Person me) {
        return messages.getMessage("practice.why." + key, null, me.language());
    }

    /// Everything practised to its end, oldest first.
    public List<Done> done(PersonId person) {
        return shelf.sight(person).past().stream()
                .map(Runs.Kept::run)
                .filter(run -> !run.isOpen())
                .flatMap(run -> shelf.exercises().of(run.what()).stream().map(exercise -> done(run, exercise)))
                .toList();
    }

    private static Done done(Run run, Exercise exercise) {
        var ratings = Ratings.of(exercise.steps(), run);
        var ended = run.ended() == null ? run.begun() : run.ended();
        return new Done(exercise.id(), exercise.name(), ended, ratings.before(), ratings.after());
    }
}
