package sera.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// When to say again that sera is a program (safety.md 2.13): before first access, then as the place's duties ask: at
/// each day's first talk, after idle days, every few hours of continuing talk, sooner for minors; and whenever asked.
public record Disclosure(ZoneId zone, boolean minor, Jurisdiction.Duties duties) {
    private static final Duration PAUSE = Duration.ofMinutes(30);

    /// By the strictest duties.
    public Disclosure(ZoneId zone, boolean minor) {
        this(zone, minor, Jurisdiction.Duties.STRICTEST);
    }

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

    private boolean idle(Optional<Instant> lastTalk, Instant now) {
        return duties.idle().isPositive()
                && lastTalk.filter(last -> !last.plus(duties.idle()).isAfter(now))
                        .isPresent();
    }

    private boolean firstToday(Instant lastNotice, Optional<Instant> todaysFirst, Instant now) {
        var today = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return duties.eachDay()
                && lastNotice.isBefore(today)
                && todaysFirst.filter(lastNotice::isAfter).isEmpty();
    }

    private boolean longTalk(Instant lastNotice, Optional<Instant> lastTalk, Instant now) {
        var every = minor ? duties.everyForMinors() : duties.every();
        var talking = lastTalk.filter(last -> last.plus(PAUSE).isAfter(now)).isPresent();
        return talking && !lastNotice.plus(every).isAfter(now);
    }
}
