package sera.practice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Which exercise to offer someone next: linear Thompson sampling (Agrawal and Goyal 2013) on what their own ratings
/// have shown, from a common belief at first. It never looks at time spent, frequency or return.
public final class Choosing {
    /// Twice worse by two points (safety.md T3), or not eased and unwanted, and an exercise is offered no more.
    private static final int ENOUGH = 2;

    private static final int LATELY = 4;

    private final Beliefs beliefs;
    private final Map<String, Candidate> candidates;
    private final Features features;

    Choosing(Beliefs beliefs, List<Candidate> candidates) {
        this.beliefs = beliefs;
        this.candidates = candidates.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        this.features = new Features(beliefs, candidates);
    }

    /// With the beliefs of the program, for these exercises.
    public static Choosing among(List<Candidate> candidates) {
        return new Choosing(Beliefs.fromFile(), candidates);
    }

    /// What someone's ratings have shown.
    public final class Learned {
        private final Gaussian belief = new Gaussian(features.priorMean(), features.priorSpread());
        private final Map<String, Integer> uses = new HashMap<>();
        private double[][] root = new double[0][];

        private Learned(List<Tried> history) {
            history.forEach(this::take);
            root = belief.root();
        }

        private void take(Tried tried) {
            var candidate = candidates.get(tried.exercise());
            if (candidate == null) {
                return;
            }
            var learned = beliefs.learned(uses.merge(candidate.id(), 1, Integer::sum) - 1);
            if (tried.before() != null && tried.after() != null) {
                belief.learn(
                        features.rated(candidate, tried.situation(), learned, tried.before()),
                        tried.eased(),
                        beliefs.noise());
            }
            if (tried.again() != null) {
                belief.learn(
                        Features.scaled(features.of(candidate, tried.situation()), learned),
                        tried.again() ? beliefs.again() : -beliefs.notAgain(),
                        beliefs.againNoise());
            }
        }

        /// Takes in one more use.
        public Learned and(Tried tried) {
            take(tried);
            root = belief.root();
            return this;
        }

        /// One of the allowed ones for this moment; empty where none is allowed.
        public Optional<String> choose(Situation situation, Collection<String> allowed, RandomGenerator chance) {
            var drawn = belief.draw(root, beliefs.boldness(), chance);
            var best = Optional.<String>empty();
            var most = Double.NEGATIVE_INFINITY;
            for (var id : allowed) {
                var candidate = candidates.get(id);
                var worth = candidate == null
                        ? Double.NEGATIVE_INFINITY
                        : Gaussian.dot(features.of(candidate, situation), drawn);
                if (worth > most) {
                    most = worth;
                    best = Optional.of(id);
                }
            }
            return best;
        }

        /// By how many points more than after anything at all it is thought to ease.
        double expects(String id, Situation situation) {
            var candidate = candidates.get(id);
            return candidate == null ? 0 : belief.expects(features.of(candidate, situation));
        }
    }

    public Learned learn(List<Tried> history) {
        return new Learned(history);
    }

    /// The exercises that spoke against themselves twice: at any time by making worse, within a few uses by not easing.
    public static Set<String> harmful(List<Tried> history) {
        return history.stream().collect(Collectors.groupingBy(Tried::exercise)).entrySet().stream()
                .filter(uses -> isHarmful(uses.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isHarmful(List<Tried> uses) {
        var lately = uses.subList(Math.max(0, uses.size() - LATELY), uses.size());
        return uses.stream().filter(Tried::clearlyWorse).count() >= ENOUGH
                || lately.stream().filter(Tried::against).count() >= ENOUGH;
    }
}
