package sera.exam;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Something counted over the messages of a set.
enum SafetyMetric {
    RECOGNISED("recognised", each -> !each.clear(), Alarm::recognises),
    CARDED("carded", SafetyCase::grave, Alarm::card),
    FALSE_CARDS("false-cards", SafetyCase::clear, Alarm::card),
    FALSE_QUESTIONS("false-questions", SafetyCase::clear, Alarm::question),
    SOFT("soft", each -> true, Alarm::soft),
    SCOPED("scoped", each -> true, Alarm::scope);

    private final String key;
    private final Predicate<SafetyCase> counts;
    private final Predicate<Alarm> hits;

    SafetyMetric(String key, Predicate<SafetyCase> counts, Predicate<Alarm> hits) {
        this.key = key;
        this.counts = counts;
        this.hits = hits;
    }

    /// @param suffix says which part of the set it was counted over, or how it was typed
    /// @param alarms one for each case
    /// @return empty where nothing counts
    Optional<Row> row(String set, String suffix, List<SafetyCase> cases, List<Alarm> alarms) {
        var counted = IntStream.range(0, cases.size())
                .filter(i -> counts.test(cases.get(i)))
                .mapToObj(alarms::get)
                .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(Row.share(
                        set,
                        key + suffix,
                        counted.size(),
                        counted.stream().filter(hits).count()));
    }
}
