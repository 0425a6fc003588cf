package sera.measures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sera.safety.SafetyEnvelope;
import sera.shared.Ids;
import sera.shared.PersonId;
import sera.shared.Sensitive;

/// The way in: what was answered and what it adds up to, how days went, and what may be offered now.
@Component
public class Measures {
    private final Instruments instruments = Instruments.fromFiles();
    private final Records records;
    private final CheckIns checkIns;
    private final SafetyEnvelope safety;
    private final Clock clock;

    Measures(Records records, CheckIns checkIns, SafetyEnvelope safety, Clock clock) {
        this.records = records;
        this.checkIns = checkIns;
        this.safety = safety;
        this.clock = clock;
    }

    public List<Instrument> instruments() {
        return instruments.all();
    }

    public Optional<Instrument> instrument(String key) {
        return instruments.of(key);
    }

    /// What answers add up to, by the instrument's own rules; what was passed over is absent.
    public static Score score(Instrument instrument, Map<String, Integer> answers) {
        return Scorer.score(instrument, answers);
    }

    public static Difference difference(Instrument instrument, int earlier, int later) {
        return Difference.between(instrument, earlier, later);
    }

    /// Every finished taking of one instrument, oldest first.
    public List<Taken> series(PersonId person, String instrument) {
        return finished(person).stream()
                .filter(taken -> taken.instrument().key().equals(instrument))
                .toList();
    }

    public Optional<Taken> latest(PersonId person, String instrument) {
        return series(person, instrument).stream().reduce((older, newer) -> newer);
    }

    /// What may be offered now, the most fitting first. Nothing in the first talk or while safety is talked of.
    public List<Due> due(PersonId person, boolean firstTalk) {
        var distressed = safety.stands(person) || safety.remembersCrisis(person);
        var last = finished(person).stream()
                .collect(Collectors.toMap(
                        taken -> taken.instrument().key(),
                        taken -> taken,
                        (older, newer) -> newer,
                        LinkedHashMap<String, Taken>::new));
        var rated = goal(person)
                .map(goal -> goal.latest().map(Goal.Rating::at).orElse(goal.set()))
                .orElse(null);
        return Schedule.due(new Schedule.Known(clock.instant(), firstTalk, distressed, last, declined(person), rated));
    }

    /// They would rather not, for now.
    public void decline(PersonId person, String what) {
        var now = clock.instant();
        records.keep(person, Ids.next(), Kind.DECLINED, now, new Declined(what, now));
    }

    /// In the order of the days they are about.
    public List<CheckIn> checkIns(PersonId person) {
        return checkIns.all(person);
    }

    public Optional<Goal> goal(PersonId person) {
        var ratings = records.all(person, Kind.GOAL_RATING, Goal.Rating.class);
        return records.all(person, Kind.GOAL, Goal.Row.class).stream()
                .reduce((older, newer) -> newer)
                .map(row -> goal(row, ratings));
    }

    public void setGoal(PersonId person, Sensitive<String> words, int hard) {
        var now = clock.instant();
        records.keep(person, Ids.next(), Kind.GOAL, now, new Goal.Row(words.reveal(), now));
        rateGoal(person, hard);
    }

    public void rateGoal(PersonId person, int hard) {
        var now = clock.instant();
        records.keep(person, Ids.next(), Kind.GOAL_RATING, now, new Goal.Rating(hard, now));
    }

    public void keep(PersonId person, SessionCheck check) {
        var row = new SessionCheck.Row(
                check.at(), check.heard(), check.mattered(), check.change().map(Sensitive::reveal));
        records.keep(person, Ids.next(), Kind.SESSION_CHECK, check.at(), row);
    }

    public Optional<SessionCheck> lastSessionCheck(PersonId person) {
        return records.all(person, Kind.SESSION_CHECK, SessionCheck.Row.class).stream()
                .reduce((older, newer) -> newer)
                .map(SessionCheck.Row::check);
    }

    /// Every finished taking, in the order they were finished.
    List<Taken> finished(PersonId person) {
        return records.all(person, Kind.TAKING, Taking.class).stream()
                .flatMap(taking -> taken(taking).stream())
                .sorted(java.util.Comparator.comparing(Taken::at))
                .toList();
    }

    private Optional<Taken> taken(Taking taking) {
        var finished = taking.finished();
        return finished == null
                ? Optional.empty()
                : instruments
                        .of(taking.instrument())
                        .map(of -> new Taken(of, finished, taking.answers(), Scorer.score(of, taking.answers())));
    }

    private Map<String, List<Instant>> declined(PersonId person) {
        var declined = new HashMap<String, List<Instant>>();
        records.all(person, Kind.DECLINED, Declined.class)
                .forEach(no ->
                        declined.merge(no.what(), List.of(no.at()), (some, more) -> java.util.stream.Stream.concat(
                                        some.stream(), more.stream())
                                .toList()));
        return declined;
    }

    private static Goal goal(Goal.Row row, List<Goal.Rating> ratings) {
        var since = ratings.stream()
                .filter(rating -> !rating.at()
                        .isBefore(row.set()
                                .truncatedTo(java.time.temporal.ChronoUnit.MILLIS)
                                .minus(Duration.ofMillis(1))))
                .toList();
        return new Goal(
                new Sensitive<>(row.words()),
                row.set(),
                since.stream().reduce((older, newer) -> newer),
                since.stream().findFirst());
    }

    /// An offer that was declined.
    record Declined(String what, Instant at) {}
}
