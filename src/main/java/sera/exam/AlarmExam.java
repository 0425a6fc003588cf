package sera.exam;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Examines what is seen in messages, each by itself.
///
/// @param look reads a text and says what it brings on the page
record AlarmExam(SafetySet set, Function<String, Alarm> look) {
    private static final List<SafetyMetric> OF_PARTS = List.of(
            SafetyMetric.RECOGNISED,
            SafetyMetric.CARDED,
            SafetyMetric.FALSE_CARDS,
            SafetyMetric.FALSE_QUESTIONS,
            SafetyMetric.SOFT);
    private static final List<SafetyMetric> OF_TYPING = List.of(SafetyMetric.RECOGNISED, SafetyMetric.FALSE_QUESTIONS);

    /// The figures of the whole and of its parts.
    List<Row> rows() {
        return plainly(alarms()).toList();
    }

    /// The same, and where the set has parts, also the main figures when its messages are typed otherwise.
    List<Row> rowsOfEveryTyping() {
        var plain = alarms();
        return Stream.concat(plainly(plain), set.parts().isEmpty() ? Stream.empty() : otherwise(plain))
                .toList();
    }

    private Stream<Row> plainly(List<Alarm> alarms) {
        var whole = rows(List.of(SafetyMetric.values()), "", set.cases(), alarms);
        return Stream.concat(whole, set.parts().stream().flatMap(part -> part(part, alarms)));
    }

    private Stream<Row> part(String part, List<Alarm> alarms) {
        var places = IntStream.range(0, alarms.size())
                .filter(i -> set.cases().get(i).parts().contains(part))
                .boxed()
                .toList();
        return rows(
                OF_PARTS,
                "-" + part,
                places.stream().map(set.cases()::get).toList(),
                places.stream().map(alarms::get).toList());
    }

    private Stream<Row> otherwise(List<Alarm> plain) {
        return Stream.of(Typing.values())
                .flatMap(typing -> rows(OF_TYPING, "-" + typing.key(), set.cases(), otherwise(typing, plain)));
    }

    /// A text that stays as it was is not read again.
    private List<Alarm> otherwise(Typing typing, List<Alarm> plain) {
        return IntStream.range(0, plain.size())
                .parallel()
                .mapToObj(i -> {
                    var text = set.cases().get(i).text();
                    var typed = typing.of(text);
                    return typed.equals(text) ? plain.get(i) : look.apply(typed);
                })
                .toList();
    }

    private List<Alarm> alarms() {
        return set.cases().parallelStream().map(each -> look.apply(each.text())).toList();
    }

    private Stream<Row> rows(List<SafetyMetric> metrics, String suffix, List<SafetyCase> cases, List<Alarm> alarms) {
        return metrics.stream()
                .map(metric -> metric.row(set.name(), suffix, cases, alarms))
                .flatMap(Optional::stream);
    }
}
