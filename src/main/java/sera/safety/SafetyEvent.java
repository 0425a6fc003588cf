package sera.safety;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sera.safety.Concern.Finding;
import sera.safety.Standing.Phase;

/// That a card, a line or a hand-over came, and which rule brought it. It holds no words.
///
/// @param kind what it was about; null for what was measured
record SafetyEvent(String rule, String layer, String version, Concern.@Nullable Kind kind, Shown shown) {
    /// What was put on the page.
    enum Shown {
        NOTHING,
        /// A reason to see a person, from what was measured.
        ADVICE,
        /// One line with a live contact.
        LINE,
        CARD
    }

    /// An event with its time.
    record At(Instant at, SafetyEvent event) {}

    /// What begins with the step from one standing to the next: once for each finding, and again when it grew.
    static Optional<SafetyEvent> between(Standing before, Standing after, Finding finding) {
        var shown = shown(after);
        var grew = shown.compareTo(shown(before)) > 0
                || after.phase() == Phase.IMMEDIATE && before.phase() != Phase.IMMEDIATE;
        var other = !after.rule().equals(before.rule());
        return shown != Shown.NOTHING && (grew || other)
                ? Optional.of(new SafetyEvent(
                        finding.rule(), finding.layer(), finding.version(), after.kindOrSuicide(), shown))
                : Optional.empty();
    }

    /// The card that comes up where safety could not decide.
    static SafetyEvent cautious(Finding finding) {
        return new SafetyEvent(finding.rule(), finding.layer(), finding.version(), null, Shown.CARD);
    }

    static SafetyEvent of(HandOver handOver, String version) {
        return new SafetyEvent(handOver.rule(), "hand-over", version, null, Shown.ADVICE);
    }

    /// What of it counts as sending someone on to others: the line beside the question for an age does not.
    Shown counted() {
        return kind == Concern.Kind.MINOR && shown == Shown.LINE ? Shown.NOTHING : shown;
    }

    private static Shown shown(Standing standing) {
        return switch (standing.phase()) {
            case CRISIS, IMMEDIATE -> Shown.CARD;
            case SCOPE -> standing.level() == Concern.Level.EMERGENCY || standing.isChild() ? Shown.CARD : Shown.LINE;
            case ASKING -> Shown.LINE;
            case NONE -> standing.asksGently() ? Shown.LINE : Shown.NOTHING;
        };
    }
}
