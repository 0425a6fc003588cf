package sera.guide;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sera.understanding.Intent;

/// Whether a reply may hand the person's own clause back, and which. At most one reply in five does: more is an echo.
final class Echo {
    private static final int ONE_IN = 5;
    private final Mirror mirror;

    Echo(Mirror mirror) {
        this.mirror = mirror;
    }

    static boolean lately(Talk talk) {
        return Novelty.last(talk.past(), ONE_IN - 1).stream()
                .anyMatch(exchange -> !exchange.plan().carries().isEmpty());
    }

    Map<String, String> of(Message message, Talk talk) {
        return message.tapped() || lately(talk) ? Map.of() : words(message);
    }

    private Map<String, String> words(Message message) {
        var words = new TreeMap<String, String>();
        clause(message).ifPresent(turned -> words.put("clause", turned));
        quote(message).ifPresent(quote -> words.put("quote", quote));
        return Map.copyOf(words);
    }

    private Optional<String> quote(Message message) {
        return message.length() > 2 && message.intent() == Intent.OTHER
                ? mirror.quoted(message.raw())
                : Optional.empty();
    }

    private Optional<String> clause(Message message) {
        return message.clauses().stream()
                .filter(clause -> clause.split(" ").length > 3)
                .map(mirror::turned)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
