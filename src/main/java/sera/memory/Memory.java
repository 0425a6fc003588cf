package sera.memory;

import java.time.Instant;
import java.util.UUID;
import sera.shared.MessageId;
import sera.shared.Sensitive;

/// One thing a person said about themselves.
///
/// @param kind `brought` (what brought them to a talk), `said` (words of an earlier message), or a kind of fact
/// @param words in their own words
/// @param source the message it came from
public record Memory(
        UUID id, String kind, Sensitive<String> words, MessageId source, Instant said, Fact fact, Marks marks) {
    static final String BROUGHT = "brought";
    static final String SAID = "said";

    public Memory(UUID id, String kind, Sensitive<String> words, MessageId source, Instant said) {
        this(id, kind, words, source, said, Fact.plain(words), Marks.NONE);
    }

    /// Whether it still is true, as far as its owner said.
    public boolean holds() {
        return marks.supersededBy().isEmpty();
    }

    /// Whether it may be brought up at all: never where its owner said so, and a belief only when it came again.
    boolean mayBeRaised() {
        return holds() && !marks.quiet() && (!kind.equals("belief") || fact.times() > 1);
    }

    Memory marked(Marks now) {
        return new Memory(id, kind, words, source, said, fact, now);
    }

    Memory saying(Fact now) {
        return new Memory(id, kind, words, source, said, now, marks);
    }
}
