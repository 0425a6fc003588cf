package sera.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Some weeks of short sittings, each with a check-in, one idea, one exercise and one step.
record Programme(
        String id,
        String name,
        String purpose,
        int weeks,
        Evidence evidence,
        String claim,
        String source,
        String date,
        List<String> cautions,
        Set<Feeling> feelings,
        List<Sitting> sittings) {
    /// @param gave one sentence on what it left someone with, shown once it is done
    record Sitting(String id, int week, String name, int minutes, String gave, List<Step> steps) {
        String exercise() {
            return steps.stream()
                    .flatMap(step -> step.task() instanceof Task.Practise(var exercise)
                            ? java.util.stream.Stream.of(exercise)
                            : java.util.stream.Stream.empty())
                    .findFirst()
                    .orElse("");
        }
    }

    /// What a way through one of its sittings is called.
    String what(Sitting sitting) {
        return id + "/" + sitting.id();
    }

    Optional<Sitting> sitting(String wanted) {
        return sittings.stream().filter(sitting -> sitting.id().equals(wanted)).findFirst();
    }
}
