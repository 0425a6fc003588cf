package sera.measures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sera.safety.SafetyEnvelope;
import sera.shared.Ids;
import sera.shared.PersonId;

/// Taking a questionnaire: every answer is kept at once, and what it sets off happens at once.
@Component
class Takings {
    /// What was begun longer ago is about other weeks, and is begun anew.
    private static final Duration STALE = Duration.ofDays(2);

    private final Records records;
    private final SafetyEnvelope safety;
    private final Clock clock;

    Takings(Records records, SafetyEnvelope safety, Clock clock) {
        this.records = records;
        this.safety = safety;
        this.clock = clock;
    }

    /// The one that was begun and not finished.
    Optional<Taking> open(PersonId person, Instrument instrument) {
        return all(person, instrument).stream()
                .filter(Taking::isOpen)
                .filter(taking -> taking.started().isAfter(clock.instant().minus(STALE)))
                .filter(taking -> taking.version().equals(instrument.version()))
                .reduce((older, newer) -> newer);
    }

    Optional<Taking> lastFinished(PersonId person, Instrument instrument) {
        return all(person, instrument).stream()
                .filter(taking -> !taking.isOpen())
                .reduce((older, newer) -> newer);
    }

    /// When it may be taken again; empty where it may be now.
    Optional<Instant> waitsUntil(PersonId person, Instrument instrument) {
        var last = lastFinished(person, instrument).map(Taking::finished).orElse(null);
        return last == null || Schedule.mayBegin(instrument, last, clock.instant())
                ? Optional.empty()
                : Optional.of(last.plus(Duration.ofDays(instrument.waitDays())));
    }

    Taking begin(PersonId person, Instrument instrument) {
        return open(person, instrument)
                .orElseGet(() -> kept(person, Taking.begun(Ids.next(), instrument, clock.instant())));
    }

    /// Keeps the answer, then tells safety where it must know.
    Taking answer(PersonId person, Taking taking, Instrument.Item item, int answer) {
        try {
            return kept(person, taking.answered(item.key(), answer));
        } finally {
            item.acts()
                    .filter(acts -> item.acts(answer))
                    .ifPresent(acts -> safety.told(person, acts.rule(), acts.now()));
        }
    }

    Taking passOver(PersonId person, Taking taking, Instrument.Item item) {
        return kept(person, taking.passedOver(item.key()));
    }

    Taking finish(PersonId person, Taking taking, Instrument instrument) {
        return kept(person, taking.finished(instrument, clock.instant()));
    }

    private Taking kept(PersonId person, Taking taking) {
        records.keep(person, taking.id(), Kind.TAKING, taking.started(), taking);
        return taking;
    }

    private List<Taking> all(PersonId person, Instrument instrument) {
        return records.all(person, Kind.TAKING, Taking.class).stream()
                .filter(taking -> taking.instrument().equals(instrument.key()))
                .toList();
    }
}
