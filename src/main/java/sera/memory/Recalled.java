package sera.memory;

import java.util.List;
import java.util.Optional;

/// The few memories that matter for this message.
///
/// @param done what the message asked of memory itself and was done: `forgotten` or `quieted`
public record Recalled(List<Memory> memories, Optional<String> done) {
    public Recalled(List<Memory> memories) {
        this(memories, Optional.empty());
    }

    public static Recalled nothing() {
        return new Recalled(List.of());
    }
}
