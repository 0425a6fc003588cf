package sera.measures;

import java.time.Instant;
import java.util.Optional;
import sera.shared.Sensitive;

/// What someone said of a talk once it was over.
public record SessionCheck(Instant at, Answer heard, Answer mattered, Optional<Sensitive<String>> change) {
    public enum Answer {
        YES,
        PARTLY,
        NO
    }

    /// A session check as it is sealed.
    record Row(Instant at, Answer heard, Answer mattered, Optional<String> change) {
        SessionCheck check() {
            return new SessionCheck(at, heard, mattered, change.map(Sensitive::new));
        }
    }
}
