package sera.practice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sera.safety.WrittenWords;
import sera.shared.Ids;
import sera.shared.Person;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.storage.Storage;

/// Going through an exercise or a sitting: every step is kept, sealed, before anything else happens.
@Component
class Practising {
    private static final int LATEST = 4;

    private final Runs runs;
    private final Storage storage;
    private final WrittenWords hearing;
    private final Clock clock;

    Practising(Runs runs, Storage storage, WrittenWords hearing, Clock clock) {
        this.runs = runs;
        this.storage = storage;
        this.hearing = hearing;
        this.clock = clock;
    }

    /// What became of a step.
    sealed interface Went {
        record On() implements Went {}

        record Ended(UUID id) implements Went {}

        record Left() implements Went {}

        /// What was written has to be talked of first.
        record Raised() implements Went {}
    }

    Optional<Runs.Kept> open(PersonId person, String what) {
        return of(person).stream()
                .filter(kept -> kept.run().isOpen() && kept.run().what().equals(what))
                .reduce((older, newer) -> newer);
    }

    List<Runs.Kept> of(PersonId person) {
        return storage.read(() -> runs.of(person));
    }

    Optional<Runs.Kept> find(PersonId person, String what, UUID id) {
        return of(person).stream()
                .filter(kept -> kept.id().equals(id) && kept.run().what().equals(what))
                .findFirst();
    }

    /// Begins, or goes on where it was left; `afresh` leaves what was open behind.
    void begin(Person me, String what, String version, List<Step> steps, boolean afresh) {
        var open = open(me.id(), what);
        if (open.isPresent() && !afresh) {
            return;
        }
        var time = clock.instant().atZone(me.zone()).toLocalTime();
        var first = course(me.id(), what, steps).first();
        var run = Run.begin(what, version, first, Situation.unknown(time), clock.instant());
        storage.write(() -> {
            open.ifPresent(kept -> runs.remove(me.id(), kept.id()));
            runs.keep(me.id(), new Runs.Kept(Ids.next(), run));
        });
    }

    Course course(PersonId person, String what, List<Step> steps) {
        return new Course(steps, !lastStep(person, what).isEmpty());
    }

    /// The step thought of at the last sitting of the same programme.
    List<String> lastStep(PersonId person, String what) {
        var programme = what.split("/")[0] + "/";
        return of(person).stream()
                .map(Runs.Kept::run)
                .filter(run -> !run.isOpen() && run.what().startsWith(programme))
                .reduce((older, newer) -> newer)
                .map(run -> run.answer(Programmes.STEP))
                .orElse(List.of());
    }

    Went step(PersonId person, Runs.Kept kept, List<Step> steps, StepForm form) {
        var course = course(person, kept.run().what(), steps);
        var step = course.at(kept.run());
        if (!step.id().equals(form.step())) {
            return form.goes("leave") ? new Went.Left() : new Went.On();
        }
        var lines = form.goes("skip") ? List.<String>of() : Answers.of(step.task(), form);
        var answered = situated(kept.run().answered(step.id(), lines), step);
        var moved = moved(course, answered, form);
        storage.write(() -> runs.keep(person, new Runs.Kept(kept.id(), moved)));
        if (isWritten(step) && !lines.isEmpty() && hearing.raisesSafety(person, new Sensitive<>(words(lines)))) {
            return new Went.Raised();
        }
        return form.goes("leave") ? new Went.Left() : moved.isOpen() ? new Went.On() : new Went.Ended(kept.id());
    }

    private Run moved(Course course, Run run, StepForm form) {
        return switch (form.go()) {
            case "back" -> run.back();
            case "leave" -> run;
            default -> course.on(run, clock.instant());
        };
    }

    /// The first rating is part of the moment it was begun in.
    private static Run situated(Run run, Step step) {
        if (!(step.task() instanceof Task.Rate(var before)) || !before) {
            return run;
        }
        var was = run.situation();
        var rated =
                run.answer(step.id()).stream().findFirst().map(Integer::valueOf).orElse(null);
        return run.in(new Situation(was.wish(), rated, was.time(), was.feelings()));
    }

    private static boolean isWritten(Step step) {
        return step.task() instanceof Task.Write
                || step.task() instanceof Task.Lines
                || step.task() instanceof Task.Week;
    }

    private static String words(List<String> lines) {
        return String.join(
                "\n",
                lines.stream().map(line -> Answers.Planned.of(line).what()).toList());
    }

    void again(PersonId person, Runs.Kept kept, String said) {
        if (List.of("yes", "no", "unsure").contains(said)) {
            storage.write(
                    () -> runs.keep(person, new Runs.Kept(kept.id(), kept.run().again(said))));
        }
    }

    void remove(PersonId person, Runs.Kept kept) {
        storage.write(() -> runs.remove(person, kept.id()));
    }

    void health(PersonId person, Map<String, String> said) {
        storage.write(() -> runs.keep(person, runs.about(person).answered(said)));
    }

    void forgetHealth(PersonId person) {
        storage.write(() -> runs.keep(person, runs.about(person).forgetsHealth()));
    }

    void wantBack(PersonId person, String exercise) {
        storage.write(() -> runs.keep(person, runs.about(person).wants(exercise, clock.instant())));
    }

    /// In a programme, set aside or running.
    void place(PersonId person, String programme, boolean paused) {
        storage.write(() -> {
            var about = runs.about(person);
            var was = about.programmes().get(programme);
            var begun = was == null ? clock.instant() : was.begun();
            runs.keep(person, about.in(programme, new About.Place(begun, paused ? clock.instant() : null)));
        });
    }

    /// The last few finished, newest first.
    static List<Runs.Kept> latest(List<Runs.Kept> past) {
        return past.reversed().stream()
                .filter(kept -> !kept.run().isOpen() && !kept.run().isSitting())
                .limit(LATEST)
                .toList();
    }
}
