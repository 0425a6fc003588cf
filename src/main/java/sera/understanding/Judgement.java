package sera.understanding;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was judged about one thing: how likely each answer is (0 to 1), and which are likely enough to count on.
public record Judgement<E extends Enum<E>>(Map<E, Double> likely, Set<E> holding) {
    public Judgement {
        likely = Map.copyOf(likely);
        holding = Set.copyOf(holding);
    }

    static <E extends Enum<E>> Judgement<E> none() {
        return new Judgement<E>(Map.of(), Set.of());
    }

    /// How likely one answer is; 0 where nothing could be judged.
    public double of(E answer) {
        return likely.getOrDefault(answer, 0.0);
    }

    public boolean holds(E answer) {
        return holding.contains(answer);
    }

    /// The answer that is most likely of those that hold.
    public Optional<E> first() {
        return holding.stream().max(Comparator.<E>comparingDouble(this::of).thenComparing(Comparator.reverseOrder()));
    }
}
