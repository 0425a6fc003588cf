package sera.measures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sera.shared.PersonId;

/// Every check-in of a person, and the words they have used most.
@Component
class CheckIns {
    private static final int OFFERED = 24;

    private final Records records;
    private final List<String> feelings;
    private final List<String> tags;

    CheckIns(Records records) {
        this.records = records;
        var file = Fact.of("/measures/check-in.yaml").only("source", "date", "feelings", "tags");
        this.feelings = file.texts("feelings");
        this.tags = file.texts("tags");
    }

    void keep(PersonId person, CheckIn.Row row) {
        records.keep(person, row.id(), Kind.CHECK_IN, row.at(), row);
    }

    void remove(PersonId person, UUID id) {
        records.remove(person, id, Kind.CHECK_IN);
    }

    /// In the order of the days they are about.
    List<CheckIn> all(PersonId person) {
        return records.all(person, Kind.CHECK_IN, CheckIn.Row.class).stream()
                .map(CheckIn.Row::checkIn)
                .sorted(Comparator.comparing(CheckIn::day).thenComparing(CheckIn::at))
                .toList();
    }

    List<String> feelings(List<CheckIn> before) {
        return mostUsed(before, checkIn -> checkIn.feelings().reveal(), feelings);
    }

    List<String> tags(List<CheckIn> before) {
        return mostUsed(before, checkIn -> checkIn.tags().reveal(), tags);
    }

    /// What was used comes first, most used at the front; then what is always offered, in its order.
    private static List<String> mostUsed(
            List<CheckIn> before, Function<CheckIn, List<String>> words, List<String> always) {
        var counts = new LinkedHashMap<String, Integer>();
        before.forEach(checkIn -> words.apply(checkIn).forEach(word -> counts.merge(word, 1, Integer::sum)));
        var used = counts.entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .map(java.util.Map.Entry::getKey);
        return Stream.concat(used, always.stream()).distinct().limit(OFFERED).toList();
    }
}
