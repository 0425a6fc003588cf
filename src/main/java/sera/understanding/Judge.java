package sera.understanding;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A head whose labels are the values of an enum; judges nothing where the head is missing.
record Judge<E extends Enum<E>>(List<E> answers, Class<E> type, Optional<Head> head) {
    static <E extends Enum<E>> Judge<E> of(Class<E> type, String name) {
        var answers = List.of(type.getEnumConstants());
        var head = Head.named("understanding/heads/" + name);
        head.ifPresent(known -> check(name, known, answers));
        return new Judge<>(answers, type, head);
    }

    private static <E extends Enum<E>> void check(String name, Head head, List<E> answers) {
        var wanted = answers.stream().map(Labels::of).toList();
        if (!wanted.equals(head.labels())) {
            throw new IllegalStateException("the head " + name + " was trained for other labels: " + head.labels());
        }
    }

    double[] probabilities(float[] features, Set<String> terms) {
        return head.map(known -> known.probabilities(features, terms)).orElseGet(() -> new double[0]);
    }

    Judgement<E> judgement(float[] features, Set<String> terms) {
        return judgement(probabilities(features, terms));
    }

    Judgement<E> judgement(double[] probabilities) {
        if (head.isEmpty()) {
            return Judgement.none();
        }
        var likely = new EnumMap<E, Double>(type);
        answers.forEach(answer -> likely.put(answer, probabilities[answer.ordinal()]));
        var holding = EnumSet.noneOf(type);
        head.get().holding(probabilities).forEach(place -> holding.add(answers.get(place)));
        return new Judgement<>(likely, holding);
    }

    /// How likely it is that any answer holds at all, were they independent.
    static double any(double[] probabilities) {
        return 1 - Arrays.stream(probabilities).map(share -> 1 - share).reduce(1, (one, other) -> one * other);
    }
}
