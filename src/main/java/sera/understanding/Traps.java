package sera.understanding;

import java.util.Set;

/// Traps of thinking in a message.
///
/// @param any how likely it is that there is one at all, 0 to 1
public record Traps(Judgement<Trap> each, double any) {
    /// From here on it is rather likely that there is one.
    private static final double LIKELY = 0.25;

    public Set<Trap> holding() {
        return each.holding();
    }

    public boolean likely() {
        return any >= LIKELY;
    }
}
