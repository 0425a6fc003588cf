package sera.safety;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What one place asks of a program like this.
///
/// @param notice name of the line that says sera is a program
/// @param words key of a paragraph more on the first page; empty where none is asked for
/// @param source the law, or ours
public record Jurisdiction(
        String id, String name, Duties duties, String notice, Optional<String> words, Set<Feature> off, String source) {
    /// How often it must be said that sera is a program.
    ///
    /// @param idle after a pause this long; zero for never
    /// @param eachDay at each day's first talk
    public record Duties(Duration every, Duration everyForMinors, Duration idle, boolean eachDay) {
        static final Duties STRICTEST = new Duties(Duration.ofHours(3), Duration.ofHours(1), Duration.ofDays(7), true);
    }

    /// What may be off in a place.
    public enum Feature {
        /// Guessing at a feeling from a voice, a face or a wearable.
        AFFECT_INFERENCE,
        /// A summary by a program for a therapist.
        THERAPIST_SUMMARY
    }

    public boolean allows(Feature feature) {
        return !off.contains(feature);
    }
}
