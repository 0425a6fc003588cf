package sera.safety;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;

/// What makes a phrase mean something else: a negation around it, a story, a song, the news, long ago.
///
/// @param where how much of the message it speaks for
/// @param clears whether it takes the risk away, or turns it into a question
/// @param unlessNear words beside which it does not hold ("years ago … and now again")
record Veto(String name, Where where, boolean clears, List<String> unlessNear, List<Phrase> phrases) {
    private static final int NEAR = 120;

    enum Where {
        OVERLAP,
        SENTENCE,
        MESSAGE
    }

    static Veto of(Knowledge file, String name, JsonNode node, Map<String, String> words) {
        return new Veto(
                name,
                file.one(Where.class, file.text(node, "where")),
                file.text(node, "effect").equals("clear"),
                file.texts(node, "unless-near"),
                file.texts(node, "phrases").stream()
                        .map(written -> Phrase.of(written, words))
                        .toList());
    }

    boolean holdsIn(String sentence) {
        return phrases.stream()
                        .anyMatch(phrase -> phrase.maybeIn(sentence::contains)
                                && phrase.in(sentence).find())
                && unlessNear.stream().noneMatch(word -> sentence.contains(" " + word + " "));
    }

    boolean holdsOver(String sentence, int start, int end) {
        return phrases.stream()
                .filter(phrase -> phrase.maybeIn(sentence::contains))
                .anyMatch(phrase -> around(phrase.in(sentence), start, end)
                        .results()
                        .anyMatch(span -> span.start() < end && start < span.end()));
    }

    private static Matcher around(Matcher matcher, int start, int end) {
        matcher.useTransparentBounds(true);
        return matcher.region(Math.max(0, start - NEAR), Math.min(matcher.regionEnd(), end + NEAR));
    }
}
