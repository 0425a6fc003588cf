package sera.safety;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import sera.safety.SafetyEvent.Shown;
import sera.shared.Ids;
import sera.shared.PersonId;
import sera.storage.Storage;

/// Why each card, line and hand-over came, for the person it came to; and how many there were in a year, for everyone.
@Component
public class SafetyLog {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final SafetyEvents events;
    private final Referrals referrals;
    private final Storage storage;
    private final Clock clock;

    SafetyLog(SafetyEvents events, Referrals referrals, Storage storage, Clock clock) {
        this.events = events;
        this.referrals = referrals;
        this.storage = storage;
        this.clock = clock;
    }

    /// Keeps that what was measured brought advice to see a person; once a week for each rule.
    ///
    /// @param version as [HandOvers#version()] gives it
    public void add(PersonId person, HandOver handOver, String version) {
        storage.write(() -> {
            if (!isRecent(person, handOver.rule(), A_WEEK)) {
                add(person, SafetyEvent.of(handOver, version));
            }
        });
    }

    /// The days a card came up on, one for each time, oldest first.
    public List<LocalDate> cards(PersonId person, ZoneId zone) {
        return of(person).stream()
                .filter(one -> one.event().shown() == Shown.CARD)
                .map(one -> one.at().atZone(zone).toLocalDate())
                .toList();
    }

    /// How often people were shown a crisis card or a line, by calendar year (UTC), for the operator.
    public List<YearlyReferrals> yearly() {
        return storage.read(referrals::all);
    }

    List<SafetyEvent.At> of(PersonId person) {
        return storage.read(() -> events.of(person));
    }

    /// Keeps an event and counts what it showed, whole or not at all.
    void add(PersonId person, SafetyEvent event) {
        storage.write(() -> {
            var now = clock.instant();
            events.add(person, Ids.next().toString(), new SafetyEvent.At(now, event));
            referrals.count(event.counted(), now);
        });
    }

    void addDaily(PersonId person, SafetyEvent event) {
        storage.write(() -> {
            if (!isRecent(person, event.rule(), A_DAY)) {
                add(person, event);
            }
        });
    }

    private boolean isRecent(PersonId person, String rule, Duration time) {
        var from = clock.instant().minus(time);
        return events.of(person).stream()
                .anyMatch(one -> one.event().rule().equals(rule) && one.at().isAfter(from));
    }
}
