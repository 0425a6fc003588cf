package sera.measures;

import java.time.Instant;
import java.util.Optional;
import sera.shared.Sensitive;

/// What someone would want to be different, in their words, and how hard it is: 0 (not hard) to 10.
public record Goal(Sensitive<String> words, Instant set, Optional<Rating> latest, Optional<Rating> first) {
    public record Rating(int hard, Instant at) {}

    /// A goal as it is sealed.
    record Row(String words, Instant set) {}
}
