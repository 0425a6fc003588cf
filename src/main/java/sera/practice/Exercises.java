package sera.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every exercise sera knows, in the order of their families.
final class Exercises {
    private final Map<String, Exercise> byId = new LinkedHashMap<>();

    Exercises(List<Exercise> exercises) {
        exercises.stream()
                .sorted(java.util.Comparator.comparing(Exercise::family))
                .forEach(exercise -> byId.put(exercise.id(), exercise));
        exercises.forEach(this::checkAlternative);
    }

    static Exercises fromFiles(Health health) {
        var reader = new ExerciseReader(health);
        return new Exercises(
                Files.all("exercises/*.yaml").stream().map(reader::read).toList());
    }

    List<Exercise> all() {
        return List.copyOf(byId.values());
    }

    Optional<Exercise> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private void checkAlternative(Exercise exercise) {
        if (exercise.alternative().isEmpty()) {
            return;
        }
        var other = of(exercise.alternative());
        if (other.isEmpty() || !other.get().excludedBy().isEmpty()) {
            throw new IllegalStateException("%s.yaml: alternative \"%s\" %s"
                    .formatted(
                            exercise.id(),
                            exercise.alternative(),
                            other.isEmpty() ? "is no exercise" : "may be ruled out itself; name one that never is"));
        }
    }
}
