package sera.guide;

import java.time.Instant;
import java.util.List;
import sera.memory.Recalled;
import sera.safety.Concern;
import sera.safety.SafetyVerdict;
import sera.shared.Person;
import sera.understanding.Reading;

/// Everything a plan rests on: who is asking, what was just read, safety's verdict, what is remembered, and the talk so
/// far (oldest first).
///
/// @param interrupted sentences of a reply that this message cut short; empty when none
/// @param careful only what is safe in a crisis may be practised
public record Talk(
        Person person,
        Reading reading,
        SafetyVerdict verdict,
        Recalled recalled,
        List<Exchange> past,
        List<String> interrupted,
        boolean careful,
        Instant now) {
    /// Careful wherever safety found anything.
    public Talk(
            Person person,
            Reading reading,
            SafetyVerdict verdict,
            Recalled recalled,
            List<Exchange> past,
            List<String> interrupted,
            Instant now) {
        this(person, reading, verdict, recalled, past, interrupted, !(verdict.concern() instanceof Concern.Clear), now);
    }
}
