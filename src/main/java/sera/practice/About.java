package sera.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of someone across exercises, as it is sealed.
///
/// @param health answers to the health screen by key: yes or no; what was not answered is not there
/// @param programmes those begun
/// @param wantedBack exercises that were hidden and asked for again, with the time
record About(Map<String, String> health, Map<String, Place> programmes, Map<String, Instant> wantedBack) {
    /// @param paused when it was set aside; null while it runs
    record Place(Instant begun, @Nullable Instant paused) {}

    static About nothing() {
        return new About(Map.of(), Map.of(), Map.of());
    }

    boolean rulesOut(Exercise exercise) {
        return exercise.excludedBy().stream().anyMatch(key -> "yes".equals(health.get(key)));
    }

    /// What has to be asked before this exercise.
    List<String> unknown(Collection<String> keys) {
        return keys.stream().filter(key -> !health.containsKey(key)).toList();
    }

    About answered(Map<String, String> said) {
        var more = new LinkedHashMap<>(health);
        more.putAll(said);
        return new About(more, programmes, wantedBack);
    }

    About forgetsHealth() {
        return new About(Map.of(), programmes, wantedBack);
    }

    About in(String programme, Place place) {
        var more = new LinkedHashMap<>(programmes);
        more.put(programme, place);
        return new About(health, more, wantedBack);
    }

    About wants(String exercise, Instant now) {
        var more = new LinkedHashMap<>(wantedBack);
        more.put(exercise, now);
        return new About(health, programmes, more);
    }
}
