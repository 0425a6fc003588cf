package sera.practice;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The moment something to practise is looked for, filled in by whoever looks.
///
/// @param wish what they would like, if it was said
/// @param distress 0 to 10, if it was said
/// @param time where they are
/// @param feelings what weighs on them, as far as it is known
public record Situation(@Nullable Wish wish, @Nullable Integer distress, LocalTime time, Set<Feeling> feelings) {
    public static Situation unknown(LocalTime time) {
        return new Situation(null, null, time, Set.of());
    }
}
