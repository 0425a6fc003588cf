package sera.guide;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What was said lately, so that it is not said again.
final class Novelty {
    private static final int REPLIES = 10;
    private static final int OPENINGS = 6;
    private final Set<String> replies = new HashSet<>();
    private final Set<String> sentences = new HashSet<>();
    private final Set<String> openings = new HashSet<>();

    private Novelty(List<Exchange> past) {
        last(past, REPLIES).forEach(exchange -> replies.add(Message.plain(String.join(" ", exchange.said()))));
        last(past, REPLIES)
                .forEach(exchange -> exchange.said().forEach(sentence -> sentences.add(Message.plain(sentence))));
        last(past, OPENINGS).forEach(exchange -> openings.add(opening(exchange.said())));
    }

    static Novelty after(List<Exchange> past) {
        return new Novelty(past);
    }

    boolean isNew(List<String> reply) {
        return !replies.contains(Message.plain(String.join(" ", reply)));
    }

    boolean hasNewSentences(List<String> reply) {
        return reply.stream().map(Message::plain).noneMatch(sentences::contains);
    }

    boolean opensNew(List<String> reply) {
        return !openings.contains(opening(reply));
    }

    /// The last `count` of a list.
    static <T> List<T> last(List<T> all, int count) {
        return all.subList(Math.max(0, all.size() - count), all.size());
    }

    private static String opening(List<String> reply) {
        var words = Message.plain(String.join(" ", reply)).split(" ");
        return String.join(" ", Arrays.copyOf(words, Math.min(3, words.length)));
    }
}
