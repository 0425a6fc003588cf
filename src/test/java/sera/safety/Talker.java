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
import sera.understanding.Understanding;

/// Someone talking to the envelope in a test, with a clock of their own.
final class Talker {
    private static final Understanding UNDERSTANDING = new Understanding();

    private final PersonId id = PersonId.next();
    private final Ticking clock = new Ticking();
    private final SafetyEnvelope envelope;

    Talker() {
        this(new MemoryStandings());
    }

    Talker(Standings standings) {
        envelope = new SafetyEnvelope(standings, new HelpLines(clock), clock);
    }

    SafetyVerdict says(String words) {
        return hear(words, Optional.empty());
    }

    SafetyVerdict taps(String key) {
        return hear(key, Optional.of(key));
    }

    Talker after(Duration time) {
        clock.now = clock.now.plus(time);
        return this;
    }

    SafetyEnvelope envelope() {
        return envelope;
    }

    private SafetyVerdict hear(String words, Optional<String> choice) {
        return envelope.assess(id, UNDERSTANDING.read(new Heard(List.of(), new Sensitive<>(words), choice)));
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
