package sera.safety;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sera.shared.MessageId;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.understanding.Heard;
import sera.understanding.Understanding;

/// Words written anywhere but in a talk, heard with the same ears.
@Component
public class Hearing {
    private static final Logger log = LoggerFactory.getLogger(Hearing.class);

    private final Understanding understanding;
    private final SafetyEnvelope envelope;

    Hearing(Understanding understanding, SafetyEnvelope envelope) {
        this.understanding = understanding;
        this.envelope = envelope;
    }

    /// Whether safety has to be talked of now. What is written while it already is answers no question of the talk,
    /// but can make it graver.
    public boolean raisesSafety(PersonId person, Sensitive<String> words) {
        try {
            var heard = new Heard(List.of(MessageId.next()), words, Optional.empty());
            var reading = understanding.read(heard);
            var stood = envelope.stands(person);
            if (!stood || envelope.look(reading).concern() instanceof Concern.Crisis) {
                envelope.assess(person, reading);
            }
            return envelope.stands(person);
        } catch (RuntimeException | StackOverflowError e) {
            log.warn(
                    "words could not be heard ({}), so it is careful",
                    e.getClass().getSimpleName());
            return true;
        }
    }
}
