package sera.safety;

import java.util.Optional;

/// The verdict on what was said, given before any reply is planned. It carries over turns, restarts and models.
public sealed interface Concern {
    /// Which rule found it, in which layer and version; never the words.
    record Finding(String rule, String layer, String version) {}

    /// Nothing found.
    record Clear() implements Concern {}

    /// Something that needs one direct, neutral question now, and a quiet line with a live contact.
    record Ask(Finding finding) implements Concern {}

    /// Something a person should see, at the level safety.md 6 names.
    record Scope(Kind kind, Level level, Finding finding) implements Concern {}

    /// A risk to life: the card, the protocol, and staying.
    record Crisis(Kind kind, boolean immediate, Finding finding) implements Concern {}

    enum Kind {
        SUICIDE,
        SELF_HARM,
        HARM_TO_OTHERS,
        ABUSE,
        CHILD_AT_RISK,
        PSYCHOSIS,
        MANIA,
        EATING,
        MEDICAL,
        WITHDRAWAL,
        PERINATAL,
        THIRD_PERSON,
        MINOR
    }

    /// Emergency now, crisis line now, a person within days, a professional within two weeks, stop the topic.
    enum Level {
        EMERGENCY,
        CRISIS_LINE,
        URGENT,
        RECOMMEND,
        STOP
    }

    default Optional<Finding> why() {
        return switch (this) {
            case Clear() -> Optional.empty();
            case Ask(var finding) -> Optional.of(finding);
            case Scope(var kind, var level, var finding) -> Optional.of(finding);
            case Crisis(var kind, var immediate, var finding) -> Optional.of(finding);
        };
    }
}
