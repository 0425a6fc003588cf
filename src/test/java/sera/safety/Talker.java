package sera.safety;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.understanding.Heard;
import sera.understanding.Reading;
import sera.understanding.Understanding;

/// Someone talking to the envelope in a test, with a clock of their own.
final class Talker {
    private static final Understanding UNDERSTANDING = new Understanding();

    private final PersonId id = PersonId.next();
    private final Ticking clock = new Ticking();
    private final SafetyEnvelope envelope;

    private boolean phrasesOnly;

    Talker() {
        this(new MemoryStandings());
    }

    /// Somewhere the sentence model cannot load.
    static Talker withoutModel() {
        var talker = new Talker();
        talker.phrasesOnly = true;
        return talker;
    }

    Talker(Standings standings) {
        envelope = new SafetyEnvelope(standings, new HelpLines(clock), UNDERSTANDING, clock);
    }

    SafetyVerdict says(String words) {
        return hear(words, Optional.empty());
    }

    /// Words on their own, as someone says them who was never here.
    SafetyVerdict alone(String words) {
        return envelope.look(read(words, Optional.empty()));
    }

    SafetyVerdict taps(String key) {
        return hear(key, Optional.of(key));
    }

    Talker after(Duration time) {
        clock.now = clock.now.plus(time);
        return this;
    }

    PersonId id() {
        return id;
    }

    boolean isYoung() {
        return envelope.mayBeYoung(id);
    }

    /// Whether what was shown with this verdict ends in everything being deleted.
    boolean mayGo(SafetyVerdict verdict) {
        return envelope.letsGo(id, verdict.step().orElse(""));
    }

    SafetyEnvelope envelope() {
        return envelope;
    }

    private SafetyVerdict hear(String words, Optional<String> choice) {
        return envelope.assess(id, read(words, choice));
    }

    private Reading read(String words, Optional<String> choice) {
        var reading = UNDERSTANDING.read(new Heard(List.of(), new Sensitive<>(words), choice));
        return phrasesOnly ? plain(reading) : reading;
    }

    private static Reading plain(Reading reading) {
        return new Reading(
                reading.heard(), reading.normal(), reading.language(), reading.intent(), reading.confidence());
    }

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-24T22:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
