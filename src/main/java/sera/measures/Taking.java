package sera.measures;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One time a questionnaire is taken, begun or finished.
///
/// @param version of the instrument's words it was answered in
/// @param answers by the key of their item
/// @param passed items that were passed over
/// @param finished null while it is open
record Taking(
        UUID id,
        String instrument,
        String version,
        String language,
        Map<String, Integer> answers,
        Set<String> passed,
        Instant started,
        @Nullable Instant finished) {
    static Taking begun(UUID id, Instrument instrument, Instant now) {
        return new Taking(
                id, instrument.key(), instrument.version(), instrument.language(), Map.of(), Set.of(), now, null);
    }

    Taking answered(String item, int answer) {
        var more = new LinkedHashMap<>(answers);
        more.put(item, answer);
        var left = new LinkedHashSet<>(passed);
        left.remove(item);
        return with(more, left);
    }

    Taking passedOver(String item) {
        var fewer = new LinkedHashMap<>(answers);
        fewer.remove(item);
        var more = new LinkedHashSet<>(passed);
        more.add(item);
        return with(fewer, more);
    }

    private Taking with(Map<String, Integer> newAnswers, Set<String> newPassed) {
        return new Taking(id, instrument, version, language, newAnswers, newPassed, started, finished);
    }

    /// What is no longer asked after a changed answer does not count.
    Taking finished(Instrument asked, Instant now) {
        var keys = asked(asked).stream().map(Instrument.Item::key).toList();
        var kept = new LinkedHashMap<>(answers);
        kept.keySet().retainAll(keys);
        return new Taking(id, instrument, version, language, kept, passed, started, now);
    }

    boolean isOpen() {
        return finished == null;
    }

    List<Instrument.Item> asked(Instrument of) {
        return Scorer.asked(of, answers);
    }

    /// The first item that was neither answered nor passed over.
    Optional<Instrument.Item> next(Instrument of) {
        return asked(of).stream()
                .filter(item -> !answers.containsKey(item.key()) && !passed.contains(item.key()))
                .findFirst();
    }
}
