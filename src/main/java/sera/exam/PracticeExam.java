package sera.exam;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import sera.practice.Candidate;
import sera.practice.Choosing;
import sera.practice.Evidence;
import sera.practice.Family;
import sera.practice.Feeling;
import sera.practice.Situation;
import sera.practice.Tried;
import sera.practice.Wish;

/// Examines what is chosen for people, on people made up: nobody real was asked.
public final class PracticeExam {
    private static final int EXERCISES = 40;
    private static final int CHOICES = 60;
    private static final int LEARNING = 40;
    private static final int FORCED = 4;
    private static final double HELPS = 0.5;
    private static final int TIMED = 4_000;
    private static final List<Integer> SHOWN = List.of(1, 5, 10, 20, 40, 60);
    private static final List<String> CONDITIONS =
            List.of("heart", "fainting", "epilepsy", "lungs", "pregnancy", "eating", "trauma", "pain");

    /// The ways of choosing that are compared; each leaves out what the health screen rules out and what harmed.
    enum Way {
        SERA,
        RANDOM,
        FIXED,
        POPULAR,
        ORACLE
    }

    private final int people;
    private final long seed;
    private final List<Candidate> candidates;
    private final Map<String, Candidate> byId = new HashMap<>();
    private final Choosing choosing;
    private final List<String> popular;

    public PracticeExam(int people, long seed) {
        this.people = people;
        this.seed = seed;
        this.candidates = candidates(new SplittableRandom(seed));
        candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
        this.choosing = Choosing.among(candidates);
        this.popular = popular(new SplittableRandom(seed + 1));
    }

    private static List<Candidate> candidates(RandomGenerator chance) {
        return IntStream.range(0, EXERCISES)
                .mapToObj(at -> new Candidate(
                        "e" + at,
                        Family.values()[at % Family.values().length],
                        Evidence.values()[chance.nextInt(3)],
                        some(Wish.class, 0.3, chance),
                        some(Feeling.class, 0.35, chance),
                        3 + chance.nextInt(15),
                        conditions(chance)))
                .toList();
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, double share, RandomGenerator chance) {
        var some = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(each -> chance.nextDouble() < share)
                .forEach(some::add);
        return some;
    }

    private static Set<String> conditions(RandomGenerator chance) {
        var some = new HashSet<String>();
        if (chance.nextDouble() < 0.3) {
            some.add(CONDITIONS.get(chance.nextInt(CONDITIONS.size())));
            some.add(CONDITIONS.get(chance.nextInt(CONDITIONS.size())));
        }
        return some;
    }

    /// What eases most people most, on the average over 500 others and 20 moments each.
    private List<String> popular(SplittableRandom chance) {
        var sums = new HashMap<String, Double>();
        for (var each = 0; each < 500; each++) {
            var person = new SimulatedPerson(candidates, CONDITIONS, chance.split());
            for (var moment = 0; moment < 20; moment++) {
                var now = person.moment();
                candidates.forEach(candidate -> sums.merge(candidate.id(), person.worth(candidate, now), Double::sum));
            }
        }
        return candidates.stream()
                .map(Candidate::id)
                .sorted(Comparator.comparing(id -> -sums.getOrDefault(id, 0.0)))
                .toList();
    }

    /// What one way of choosing brought, over all people: the ease of each choice in turn.
    private static final class Course {
        private final double[] eased = new double[CHOICES];
        private int offered;
        private int excluded;
        private int harmfulUses;
        private int harmedPeople;
    }

    public Report run(Consumer<String> progress) {
        var courses = new EnumMap<Way, Course>(Way.class);
        for (var way : Way.values()) {
            courses.put(way, course(way));
            progress.accept(way.name().toLowerCase(java.util.Locale.ROOT) + ": " + people + " people");
        }
        var rows = new ArrayList<Row>();
        courses.forEach((way, course) -> rows.addAll(rows(way, course, courses)));
        rows.addAll(harm());
        rows.addAll(cost());
        return new Report("choosing 1", LocalDate.now(Clock.systemUTC()).toString(), rows);
    }

    private Course course(Way way) {
        var course = new Course();
        for (var each = 0; each < people; each++) {
            var chance = new SplittableRandom(seed * 1_000_003 + each);
            live(new SimulatedPerson(candidates, CONDITIONS, chance.split()), way, chance.split(), course);
        }
        return course;
    }

    private void live(SimulatedPerson person, Way way, RandomGenerator chance, Course course) {
        var suited = candidates.stream()
                .filter(candidate -> candidate.suits(person.health()))
                .map(Candidate::id)
                .toList();
        var learned = choosing.learn(List.of());
        var history = new ArrayList<Tried>();
        course.harmedPeople += person.harmful().isEmpty() ? 0 : 1;
        for (var at = 0; at < CHOICES; at++) {
            var moment = person.moment();
            var harmed = Choosing.harmful(history);
            var allowed = suited.stream().filter(id -> !harmed.contains(id)).toList();
            var chosen = chosen(way, learned, person, moment, allowed, at, chance);
            if (chosen.isEmpty()) {
                continue;
            }
            var candidate = candidate(chosen.get());
            course.offered++;
            course.excluded += excluded(candidate, person) ? 1 : 0;
            course.harmfulUses += person.harmful().contains(candidate.id()) ? 1 : 0;
            course.eased[at] += person.now(candidate, moment);
            var tried = person.tries(candidate, moment);
            history.add(tried);
            if (way == Way.SERA) {
                learned.and(tried);
            }
        }
    }

    private Candidate candidate(String id) {
        return java.util.Objects.requireNonNull(byId.get(id));
    }

    /// Counted here on its own, not by the rule that is examined.
    private static boolean excluded(Candidate candidate, SimulatedPerson person) {
        return candidate.excludedBy().stream()
                .anyMatch(key -> !person.health().containsKey(key)
                        || "yes".equals(person.health().get(key)));
    }

    private Optional<String> chosen(
            Way way,
            Choosing.Learned learned,
            SimulatedPerson person,
            Situation moment,
            List<String> allowed,
            int at,
            RandomGenerator chance) {
        if (allowed.isEmpty()) {
            return Optional.empty();
        }
        return switch (way) {
            case SERA -> learned.choose(moment, allowed, chance);
            case RANDOM -> Optional.of(allowed.get(chance.nextInt(allowed.size())));
            case FIXED -> Optional.of(allowed.get(at % allowed.size()));
            case POPULAR -> popular.stream().filter(allowed::contains).findFirst();
            case ORACLE -> best(person, moment, allowed);
        };
    }

    private Optional<String> best(SimulatedPerson person, Situation moment, Collection<String> allowed) {
        return allowed.stream().max(Comparator.comparingDouble(id -> person.worth(candidate(id), moment)));
    }

    private List<Row> rows(Way way, Course course, Map<Way, Course> all) {
        var oracle = java.util.Objects.requireNonNull(all.get(Way.ORACLE));
        var suffix = way == Way.SERA ? "" : "-" + way.name().toLowerCase(java.util.Locale.ROOT);
        var rows = new ArrayList<Row>();
        if (way != Way.ORACLE) {
            var after = people * (CHOICES - LEARNING);
            rows.add(plain("oracle-share" + suffix, after, share(course, oracle, LEARNING, CHOICES)));
            rows.add(plain("oracle-share-first-40" + suffix, people * LEARNING, share(course, oracle, 0, LEARNING)));
            SHOWN.forEach(at -> rows.add(plain(
                    "regret-%02d%s".formatted(at, suffix),
                    people,
                    (sum(oracle, 0, at) - sum(course, 0, at)) / people)));
        }
        rows.add(plain("eased" + suffix, course.offered, sum(course, 0, CHOICES) / course.offered));
        rows.add(plain("excluded-offered" + suffix, course.offered, course.excluded));
        rows.add(plain(
                "harmful-uses" + suffix,
                course.harmedPeople,
                (double) course.harmfulUses / Math.max(1, course.harmedPeople)));
        return rows;
    }

    private static Row plain(String metric, int n, double value) {
        return Row.plain("simulated", metric, n, value);
    }

    private static double share(Course course, Course oracle, int from, int to) {
        return sum(course, from, to) / sum(oracle, from, to);
    }

    private static double sum(Course course, int from, int to) {
        return Arrays.stream(course.eased, from, to).sum();
    }

    /// Each exercise used four times, whatever is offered: how many that make worse are hidden by then, and how many
    /// that ease half a point or more are hidden by mistake.
    private List<Row> harm() {
        var hits = new int[4];
        for (var each = 0; each < people; each++) {
            var person = new SimulatedPerson(candidates, CONDITIONS, new SplittableRandom(seed * 2_000_003 + each));
            candidates.forEach(candidate -> {
                var harms = person.harmful().contains(candidate.id());
                var history = IntStream.range(0, FORCED)
                        .mapToObj(use -> person.tries(candidate, person.moment()))
                        .toList();
                var hidden = Choosing.harmful(history).isEmpty() ? 0 : 1;
                if (harms) {
                    hits[0]++;
                    hits[1] += hidden;
                } else if (person.now(candidate, person.moment()) > HELPS) {
                    hits[2]++;
                    hits[3] += hidden;
                }
            });
        }
        return List.of(
                Row.share("simulated", "harm-found", hits[0], hits[1]),
                Row.share("simulated", "hidden-by-mistake", hits[2], hits[3]));
    }

    /// What a choice among all of them costs, in microseconds, with the generator the program runs on.
    private List<Row> cost() {
        var person = new SimulatedPerson(candidates, CONDITIONS, new SplittableRandom(seed));
        var learned = choosing.learn(IntStream.range(0, LEARNING)
                .mapToObj(at -> person.tries(candidates.get(at % EXERCISES), person.moment()))
                .toList());
        var all = List.copyOf(byId.keySet());
        var chance = new SecureRandom();
        var took = new double[TIMED];
        for (var at = 0; at < TIMED; at++) {
            var moment = person.moment();
            var from = System.nanoTime();
            learned.choose(moment, all, chance);
            took[at] = (System.nanoTime() - from) / 1_000.0;
        }
        var warm = Arrays.stream(took, TIMED / 2, TIMED).sorted().toArray();
        return List.of(
                plain("choice-microseconds-p50", warm.length, warm[warm.length / 2]),
                plain("choice-microseconds-p99", warm.length, warm[warm.length * 99 / 100]));
    }
}
