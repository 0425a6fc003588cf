package sera.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a questionnaire may be offered. Pure; it forgives: what was missed is not asked twice, what was declined waits.
final class Schedule {
    static final Duration EVERY = Duration.ofDays(14);
    static final Duration NEVER_SOONER = Duration.ofDays(7);
    private static final List<String> LONG = List.of("phq-9", "gad-7");
    private static final String SHORT = "phq-4";
    private static final Map<String, String> CLOSER = Map.of("depression", "phq-9", "anxiety", "gad-7");
    private static final int LOOK_CLOSER = 3;

    /// What is known at this moment.
    ///
    /// @param finished the last taking of each instrument
    /// @param declined when offers were declined, by what was offered
    /// @param rated when the goal was set or last rated; null for no goal
    record Known(
            Instant now,
            boolean firstTalk,
            boolean distressed,
            Map<String, Taken> finished,
            Map<String, List<Instant>> declined,
            @Nullable Instant rated) {}

    private Schedule() {}

    /// What may be offered, the most fitting first. Empty in the first talk and while someone is in distress.
    static List<Due> due(Known known) {
        if (known.firstTalk() || known.distressed()) {
            return List.of();
        }
        var due = new ArrayList<Due>();
        if (known.finished().isEmpty()) {
            due.add(new Due(SHORT, Due.Why.BASELINE));
        }
        closer(known).forEach(due::add);
        again(known).forEach(due::add);
        goal(known).ifPresent(due::add);
        return due.stream()
                .filter(offer -> !declinedLately(known, offer.what()))
                .toList();
    }

    /// Never more often than its file says, and for none but the plain questions on dying less than a week.
    static boolean mayBegin(Instrument instrument, @Nullable Instant last, Instant now) {
        return last == null || !now.isBefore(last.plus(Duration.ofDays(instrument.waitDays())));
    }

    private static List<Due> closer(Known known) {
        var screened = known.finished().get(SHORT);
        if (screened == null || !(screened.score() instanceof Score.Total total)) {
            return List.of();
        }
        return CLOSER.entrySet().stream()
                .filter(part -> total.parts().getOrDefault(part.getKey(), 0) >= LOOK_CLOSER)
                .map(Map.Entry::getValue)
                .filter(what -> !known.finished().containsKey(what))
                .sorted(java.util.Comparator.comparing(LONG::indexOf))
                .map(what -> new Due(what, Due.Why.CLOSER_LOOK))
                .toList();
    }

    /// The long ones where they were ever taken, else the short one.
    private static List<Due> again(Known known) {
        var hasLong = LONG.stream().anyMatch(known.finished()::containsKey);
        return (hasLong ? LONG : List.of(SHORT))
                .stream()
                        .map(known.finished()::get)
                        .filter(Objects::nonNull)
                        .filter(taken -> !known.now().isBefore(taken.at().plus(EVERY)))
                        .map(taken -> new Due(taken.instrument().key(), Due.Why.TWO_WEEKS))
                        .toList();
    }

    private static Optional<Due> goal(Known known) {
        var rated = known.rated();
        if (rated == null) {
            return Optional.of(new Due(Due.GOAL, Due.Why.BASELINE));
        }
        return known.now().isBefore(rated.plus(EVERY))
                ? Optional.empty()
                : Optional.of(new Due(Due.GOAL, Due.Why.TWO_WEEKS));
    }

    /// A no holds two weeks; after a second one in a row, four.
    private static boolean declinedLately(Known known, String what) {
        var taken = known.finished().get(what);
        var since = taken == null ? Instant.EPOCH : taken.at();
        var nos = known.declined().getOrDefault(what, List.of()).stream()
                .filter(since::isBefore)
                .sorted()
                .toList();
        return !nos.isEmpty()
                && known.now().isBefore(nos.getLast().plus(nos.size() > 1 ? EVERY.multipliedBy(2) : EVERY));
    }
}
