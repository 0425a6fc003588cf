package sera.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// When to say again that sera is a program (safety.md 2.13): before first access, at each day's first talk, after
/// seven idle days, every three hours of continuing talk, hourly for minors, and whenever asked.
public record Disclosure(ZoneId zone, boolean minor) {
    private static final Duration IDLE = Duration.ofDays(7);
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration EVERY = Duration.ofHours(3);
    private static final Duration EVERY_FOR_MINORS = Duration.ofHours(1);

    /// @param lastNotice when the notice was last shown
    /// @param lastTalk when they last talked, before this message
    /// @param todaysFirst when today's first talk began, if it did
    public boolean due(
            Optional<Instant> lastNotice, Optional<Instant> lastTalk, Optional<Instant> todaysFirst, Instant now) {
        return lastNotice.isEmpty()
                || idle(lastTalk, now)
                || firstToday(lastNotice.get(), todaysFirst, now)
                || longTalk(lastNotice.get(), lastTalk, now);
    }

    private static boolean idle(Optional<Instant> lastTalk, Instant now) {
        return lastTalk.filter(last -> !last.plus(IDLE).isAfter(now)).isPresent();
    }

    private boolean firstToday(Instant lastNotice, Optional<Instant> todaysFirst, Instant now) {
        var today = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return lastNotice.isBefore(today)
                && todaysFirst.filter(lastNotice::isAfter).isEmpty();
    }

    private boolean longTalk(Instant lastNotice, Optional<Instant> lastTalk, Instant now) {
        var every = minor ? EVERY_FOR_MINORS : EVERY;
        var talking = lastTalk.filter(last -> last.plus(PAUSE).isAfter(now)).isPresent();
        return talking && !lastNotice.plus(every).isAfter(now);
    }
}
