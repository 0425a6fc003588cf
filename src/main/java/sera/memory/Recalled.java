package sera.memory;

import java.util.List;

/// The few memories that matter for this message.
public record Recalled(List<Memory> memories) {
    public static Recalled nothing() {
        return new Recalled(List.of());
    }
}
