package sera.memory;

import java.util.Optional;
import sera.shared.Sensitive;

/// What a memory says.
///
/// @param gist one short sentence, to its owner
/// @param subject of two facts with one subject, the newer supersedes the older; empty where none can
/// @param about when it is or was, where they said so
/// @param confidence 0 to 1
/// @param sensitive brought up only when its owner opens the subject
/// @param times in how many messages it came
public record Fact(
        Sensitive<String> gist, String subject, Optional<Span> about, double confidence, boolean sensitive, int times) {
    static Fact plain(Sensitive<String> words) {
        return new Fact(words, "", Optional.empty(), 1, false, 1);
    }

    Fact again() {
        return new Fact(gist, subject, about, confidence, sensitive, times + 1);
    }

    Fact corrected(String words) {
        return new Fact(new Sensitive<>(words), subject, about, 1, sensitive, times);
    }
}
