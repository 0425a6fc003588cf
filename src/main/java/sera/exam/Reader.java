package sera.exam;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import sera.shared.Sensitive;
import sera.understanding.Embedder;
import sera.understanding.Head;
import sera.understanding.Heard;
import sera.understanding.Impression;
import sera.understanding.Judgement;
import sera.understanding.Reading;
import sera.understanding.Understanding;

/// Reads cases the way messages are read.
record Reader(Understanding understanding) {
    List<Reading> read(List<String> texts) {
        return texts.stream().parallel().map(this::read).toList();
    }

    Reading read(String text) {
        return understanding.read(new Heard(List.of(), new Sensitive<>(text), Optional.empty()));
    }

    /// How a head that is in no reading judges lessons.
    static List<Judged> with(Head head, Recipe recipe, List<Lesson> lessons) {
        var embedder = Embedder.ofThisProcess().orElseThrow();
        return Sample.of(lessons, recipe, embedder).stream()
                .map(sample -> {
                    var probabilities = head.probabilities(sample.features(), sample.terms());
                    return new Judged(sample.labels(), ints(head.holding(probabilities)), probabilities);
                })
                .toList();
    }

    /// How a reading judges one thing.
    static <E extends Enum<E>> Judged judged(
            Reading reading, List<String> right, E[] answers, Function<Impression, Judgement<E>> judgement) {
        var made = reading.impression().map(judgement);
        var probabilities = new double[answers.length];
        made.ifPresent(known -> {
            for (var answer : answers) {
                probabilities[answer.ordinal()] = known.of(answer);
            }
        });
        var said = made.stream()
                .flatMap(known -> known.holding().stream())
                .mapToInt(Enum::ordinal)
                .toArray();
        return new Judged(places(right, answers), said, probabilities);
    }

    static <E extends Enum<E>> int[] places(List<String> right, E[] answers) {
        return IntStream.range(0, answers.length)
                .filter(i -> right.contains(Subject.label(answers[i])))
                .toArray();
    }

    private static int[] ints(List<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
