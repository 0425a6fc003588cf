package sera.exam;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import sera.practice.Candidate;
import sera.practice.Family;
import sera.practice.Feeling;
import sera.practice.Situation;
import sera.practice.Tried;
import sera.practice.Wish;

/// Someone made up, whose response to every exercise is known: ratings fall back towards their own middle by
/// themselves, effects come slowly with practice, and some exercises make one person in five worse.
///
/// The figures here are set apart from those choosing believes in at first.
final class SimulatedPerson {
    private static final double HARMED = 0.2;
    private static final double HARMFUL = 0.2;
    private static final double BACK = 0.35;
    private static final double NOISE = 1.3;
    private static final double AVERAGE = 0.7;
    private static final double OWN = 0.8;
    private static final double SKIPS = 0.15;

    private final RandomGenerator chance;
    private final double middle;
    private final double wish;
    private final double feeling;
    private final double body;
    private final double thinking;
    private final double pace;
    private final Map<String, Double> liking = new HashMap<>();
    private final Map<String, Double> harm = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, String> health = new HashMap<>();

    SimulatedPerson(List<Candidate> candidates, List<String> conditions, RandomGenerator chance) {
        this.chance = chance;
        middle = 4 + 3 * chance.nextDouble();
        wish = 0.8 * Math.max(0, 1 + 0.5 * chance.nextGaussian());
        feeling = 0.3 * Math.max(0, 1 + 0.5 * chance.nextGaussian());
        body = 0.8 + 0.4 * chance.nextGaussian();
        thinking = -0.7 + 0.4 * chance.nextGaussian();
        pace = 2 + 3 * chance.nextDouble();
        likes(candidates);
        if (chance.nextDouble() < HARMED) {
            candidates.stream()
                    .filter(candidate -> chance.nextDouble() < HARMFUL)
                    .forEach(candidate -> harm.put(candidate.id(), -2.5 + 0.5 * chance.nextGaussian()));
        }
        conditions.forEach(key -> answers(key));
    }

    private void likes(List<Candidate> candidates) {
        var families = new EnumMap<Family, Double>(Family.class);
        for (var family : Family.values()) {
            families.put(family, 0.8 * chance.nextGaussian());
        }
        candidates.forEach(candidate -> liking.put(
                candidate.id(),
                families.getOrDefault(candidate.family(), 0.0)
                        + OWN * chance.nextGaussian()
                        + 0.15 * (2 - candidate.evidence().ordinal())));
    }

    private void answers(String condition) {
        var said = chance.nextDouble();
        if (said < 0.75) {
            health.put(condition, said < 0.08 ? "yes" : "no");
        }
    }

    Map<String, String> health() {
        return health;
    }

    Set<String> harmful() {
        return harm.keySet();
    }

    /// The same person before any practice, with chance of their own.
    void forget() {
        uses.clear();
    }

    Situation moment() {
        var feelings = EnumSet.of(any(Feeling.values()));
        if (chance.nextBoolean()) {
            feelings.add(any(Feeling.values()));
        }
        @Nullable Wish wished = chance.nextDouble() < 0.3 ? null : any(Wish.values());
        return new Situation(wished, start(), LocalTime.of(chance.nextInt(24), 0), feelings);
    }

    private <T> T any(T[] values) {
        return values[chance.nextInt(values.length)];
    }

    private int start() {
        return (int) Math.clamp(Math.round(middle + 1.8 * chance.nextGaussian()), 0, 10);
    }

    /// What it would ease in this moment once it is fully learned.
    double worth(Candidate candidate, Situation moment) {
        var worse = harm.get(candidate.id());
        if (worse != null) {
            return worse;
        }
        var high = moment.distress() != null && moment.distress() >= 7;
        var fits = moment.feelings().stream()
                        .filter(candidate.feelings()::contains)
                        .count()
                / (double) moment.feelings().size();
        return liking.getOrDefault(candidate.id(), 0.0)
                + (moment.wish() != null && candidate.wishes().contains(moment.wish()) ? wish : 0)
                + feeling * fits
                + (high && (candidate.family() == Family.BODY || candidate.family() == Family.SENSES) ? body : 0)
                + (high && candidate.family() == Family.THINKING ? thinking : 0);
    }

    /// What it eases now, with as much practice as there was.
    double now(Candidate candidate, Situation moment) {
        var worth = worth(candidate, moment);
        return worth <= 0 ? worth : worth * (1 - 0.6 * Math.exp(-uses.getOrDefault(candidate.id(), 0) / pace));
    }

    Tried tries(Candidate candidate, Situation moment) {
        var eases = now(candidate, moment);
        uses.merge(candidate.id(), 1, Integer::sum);
        var before = moment.distress() == null ? 5 : moment.distress();
        var after = Math.clamp(
                Math.round(before - AVERAGE - BACK * (before - middle) - eases + NOISE * chance.nextGaussian()), 0, 10);
        var rated = chance.nextDouble() >= SKIPS;
        @Nullable Boolean again = chance.nextDouble() < 0.3 ? null : Boolean.valueOf(likesIt(eases));
        return new Tried(candidate.id(), moment, rated ? before : null, rated ? after : null, again);
    }

    private boolean likesIt(double eases) {
        return chance.nextDouble() < 1 / (1 + Math.exp(-1.2 * eases - 0.4));
    }
}
