package sera.safety;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known of how someone is doing, as plain numbers with their days. Whoever measures fills it; it holds no
// words.
///
/// @param today the day it is where they live
/// @param began the day they first used sera
/// @param scores by instrument (`phq-9`, `gad-7`, `pcl-5`, `pc-ptsd-5`, `audit-c`, `k6`), in any order
/// @param itemNine the newest answer to the ninth question of the PHQ-9, 0 where it was not asked; one tapped and left
///     counts too
/// @param moods 0 (worst) to 10, several a day or none
/// @param nights hours of sleep
/// @param used days they used sera on
/// @param cards days a crisis card came up on, one for each time
/// @param refusals how often they turned down an offer of a person since they last took one up
/// @param seen what safety found in their words and still holds
public record Signals(
        LocalDate today,
        LocalDate began,
        Map<String, List<Score>> scores,
        int itemNine,
        List<Measured> moods,
        List<Measured> nights,
        Set<LocalDate> used,
        List<LocalDate> cards,
        int refusals,
        Set<Concern.Kind> seen,
        Drinker drinker) {
    /// One filled-in questionnaire.
    ///
    /// @param hard whether they said that it makes daily life very or extremely difficult
    public record Score(LocalDate on, int total, boolean hard) {}

    /// A number of a day, and whether the person said it themselves or a device did.
    public record Measured(LocalDate on, double value, Source source) {}

    public enum Source {
        SAID,
        DEVICE
    }

    /// For whom the cut-off of the alcohol questions differs.
    public enum Drinker {
        MAN,
        WOMAN,
        UNSAID
    }

    /// Nothing known of someone who begins today.
    public static Signals none(LocalDate today) {
        return new Signals(
                today, today, Map.of(), 0, List.of(), List.of(), Set.of(), List.of(), 0, Set.of(), Drinker.UNSAID);
    }

    /// Oldest first, none from the future.
    List<Score> of(String instrument) {
        return scores.getOrDefault(instrument, List.of()).stream()
                .filter(score -> !score.on().isAfter(today))
                .sorted(Comparator.comparing(Score::on))
                .toList();
    }
}
