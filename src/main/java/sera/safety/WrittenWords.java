package sera.safety;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.understanding.Heard;
import sera.understanding.Reading;
import sera.understanding.Understanding;

/// Words written outside a talk (a note, a goal, an exercise) are read as a message would be: danger in them counts the
/// same.
@Component
public class WrittenWords {
    private static final Logger log = LoggerFactory.getLogger(WrittenWords.class);

    private final SafetyEnvelope envelope;
    private final Understanding understanding;

    WrittenWords(SafetyEnvelope envelope, Understanding understanding) {
        this.envelope = envelope;
        this.understanding = understanding;
    }

    public SafetyVerdict read(PersonId person, Sensitive<String> words) {
        return envelope.assess(person, reading(words));
    }

    /// Whether safety has to be talked of now. What is written while it already is answers no question of the talk,
    /// but can make it graver.
    public boolean raisesSafety(PersonId person, Sensitive<String> words) {
        try {
            var reading = reading(words);
            if (!envelope.stands(person) || envelope.look(reading).concern() instanceof Concern.Crisis) {
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

    private Reading reading(Sensitive<String> words) {
        return understanding.read(new Heard(List.of(), words, Optional.empty()));
    }
}
