package sera.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Authored wordings for one topic, the answers offered beside them, and where each answer leads.
///
/// @param next where an answer leads, by its key; `any` is a written answer, `<key>-more` an answer with words after it
/// @param stable may be said again word for word: notices, safety and exercise steps
record Bank(
        String topic,
        Move move,
        String why,
        List<Wording> words,
        List<Choice> choices,
        Map<String, String> next,
        List<String> avoids,
        boolean stable) {

    /// Answers that lead out of any question, wherever they stand.
    static final List<String> WAYS_OUT = List.of("else", "neither", "not-now", "not-sure");

    Optional<String> leadsTo(String key) {
        return Optional.ofNullable(next.get(key)).or(() -> wayOut(key));
    }

    boolean waits() {
        return !choices.isEmpty() || !next.isEmpty();
    }

    private Optional<String> wayOut(String key) {
        return WAYS_OUT.contains(key) && offers(key) ? Optional.of("open." + key) : Optional.empty();
    }

    private boolean offers(String key) {
        return choices.stream().anyMatch(choice -> choice.key().equals(key));
    }
}
