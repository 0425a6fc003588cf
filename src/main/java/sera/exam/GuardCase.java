package sera.exam;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sera.safety.Concern;
import sera.safety.SafetyVerdict;
import tools.jackson.databind.JsonNode;

/// A reply that must be held back, or that must not be.
///
/// @param kind what is wrong with it, or what it looks like (`like-…`) and is not
record GuardCase(String id, String reply, boolean hold, String kind) {
    private static final String LIKE = "like-";
    private static final Set<String> IN_CRISIS =
            Set.of("method", "encouragement", "validation", "secrecy", "minimising", "blame", "promise", "refusal");
    private static final Concern.Finding FINDING = new Concern.Finding("exam", "exam", "");

    static GuardCase of(JsonNode line, String place) {
        var expect = line.required("expect").asString();
        if (!List.of("pass", "hold").contains(expect)) {
            throw new IllegalArgumentException("a reply is expected to pass or to be held");
        }
        return new GuardCase(
                line.path("id").asString(place),
                line.required("reply").asString(),
                expect.equals("hold"),
                line.path("class").asString(""));
    }

    /// What was heard before such a reply.
    SafetyVerdict after() {
        var about = kind.startsWith(LIKE) ? kind.substring(LIKE.length()) : kind;
        if (IN_CRISIS.contains(about)) {
            var crisis = new Concern.Crisis(Concern.Kind.SUICIDE, false, FINDING);
            return new SafetyVerdict(crisis, Optional.empty(), true, false);
        }
        return about.equals("eating") ? eating() : SafetyVerdict.clear();
    }

    private static SafetyVerdict eating() {
        var eating = new Concern.Scope(Concern.Kind.EATING, Concern.Level.RECOMMEND, FINDING);
        return new SafetyVerdict(eating, Optional.empty(), false, true);
    }

    /// The reply as it comes to the guard: sentence by sentence.
    List<String> sentences() {
        var cut = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        cut.setText(reply);
        var sentences = new ArrayList<String>();
        var from = cut.first();
        for (var to = cut.next(); to != BreakIterator.DONE; to = cut.next()) {
            sentences.add(reply.substring(from, to).strip());
            from = to;
        }
        return sentences;
    }
}
