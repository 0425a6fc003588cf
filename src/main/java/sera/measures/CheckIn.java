package sera.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sera.shared.Sensitive;

/// How someone was on one day.
///
/// @param day the day it is about, which may lie before the day it was written
/// @param mood 0 (as low as it gets) to 10 (as good as it gets)
/// @param energy 0 to 10
/// @param sleep hours of the night before
/// @param activity minutes of moving
public record CheckIn(
        UUID id,
        LocalDate day,
        Instant at,
        int mood,
        Optional<Integer> energy,
        Sensitive<List<String>> feelings,
        Sensitive<List<String>> tags,
        Optional<Sensitive<String>> note,
        Optional<Double> sleep,
        Optional<Integer> activity) {
    /// A check-in as it is sealed.
    record Row(
            UUID id,
            LocalDate day,
            Instant at,
            int mood,
            @Nullable Integer energy,
            List<String> feelings,
            List<String> tags,
            @Nullable String note,
            @Nullable Double sleep,
            @Nullable Integer activity) {
        CheckIn checkIn() {
            return new CheckIn(
                    id,
                    day,
                    at,
                    mood,
                    Optional.ofNullable(energy),
                    new Sensitive<>(feelings),
                    new Sensitive<>(tags),
                    Optional.ofNullable(note).map(Sensitive::new),
                    Optional.ofNullable(sleep),
                    Optional.ofNullable(activity));
        }
    }
}
