package sera.guide;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import sera.memory.Recalled;
import sera.safety.Concern;
import sera.safety.SafetyVerdict;
import sera.shared.Person;
import sera.shared.PersonId;

/// A whole talk for tests: writes, taps, and keeps what was said.
final class Conversing {
    static final Instant DAY = Instant.parse("2026-11-24T15:00:00Z");
    static final Person PERSON = new Person(PersonId.next(), Locale.ENGLISH, ZoneOffset.UTC, Optional.empty());
    final Guide guide;
    final List<Exchange> past = new ArrayList<>();
    List<String> said = List.of();

    @Nullable Plan plan;

    SafetyVerdict verdict = SafetyVerdict.clear();
    List<String> interrupted = List.of();
    Instant now = DAY;

    Conversing(long seed) {
        this(new Guide(chance(seed)));
    }

    Conversing(Guide guide) {
        this.guide = guide;
    }

    static RandomGenerator chance(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static SafetyVerdict asking(String step) {
        var finding = new Concern.Finding("test", "phrases", "1");
        return new SafetyVerdict(new Concern.Ask(finding), Optional.of(step), false, true);
    }

    Plan write(String words) {
        return turn(words, null);
    }

    Plan tap(String key) {
        return turn(key.replace('-', ' '), key);
    }

    String reply() {
        return String.join(" ", said);
    }

    Talk talk(String words, @Nullable String choice) {
        return new Talk(
                PERSON,
                RoughReading.of(words, choice),
                verdict,
                Recalled.nothing(),
                List.copyOf(past),
                interrupted,
                now);
    }

    private Plan turn(String words, @Nullable String choice) {
        var talk = talk(words, choice);
        var next = guide.plan(talk);
        said = guide.words(next, talk);
        plan = next;
        past.add(new Exchange(talk.reading().heard(), next, said, now));
        return next;
    }
}
