package sera.practice;

import java.util.Map;
import java.util.Set;

/// What choosing needs to know of an exercise.
///
/// @param excludedBy health answers that rule it out
public record Candidate(
        String id,
        Family family,
        Evidence evidence,
        Set<Wish> wishes,
        Set<Feeling> feelings,
        int minutes,
        Set<String> excludedBy) {
    /// Whether it may be offered to someone who answered like this; what they did not answer rules it out.
    public boolean suits(Map<String, String> health) {
        return excludedBy.stream().allMatch(key -> "no".equals(health.get(key)));
    }
}
