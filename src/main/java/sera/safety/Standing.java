package sera.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where someone stands with safety, kept over turns, talks, restarts and models. It holds no words.
///
/// @param rule the rule that began it
/// @param step the step whose answer is awaited; empty for none
/// @param turn how many staying or open turns there have been
/// @param answered rules whose question was answered with no or as misread, with the time
/// @param marks kinds that colour what may be said for a while, with the time they were last seen
/// @param distress when distress was last heard
/// @param settled when the last re-check ended well
/// @param card when the card stood; null for never, or before this was kept
record Standing(
        Phase phase,
        Concern.@Nullable Kind kind,
        Concern.@Nullable Level level,
        String rule,
        String step,
        int turn,
        Map<String, Instant> answered,
        Map<Concern.Kind, Instant> marks,
        @Nullable Instant distress,
        @Nullable Instant settled,
        @Nullable Card card) {
    /// The card as it stood for them.
    ///
    /// @param since when it came up in this time of danger
    /// @param last when it stood last
    record Card(Instant since, Instant last) {}

    enum Phase {
        NONE,
        ASKING,
        SCOPE,
        CRISIS,
        IMMEDIATE
    }

    private static final Duration LATELY = Duration.ofHours(24);
    private static final Duration CAREFUL = Duration.ofHours(72);
    private static final int MOST_ANSWERED = 20;
    /// Beside the rules in `answered`: that the age was asked for, and what it was. These are never let go.
    private static final String AGE = "age-";

    private static final String ASKED_AGE = AGE + "asked";
    private static final String CHILD = AGE + "under-13";
    private static final String ADULT = AGE + "18";

    static Standing clear() {
        return new Standing(Phase.NONE, null, null, "", "", 0, Map.of(), Map.of(), null, null, null);
    }

    Concern.Kind kindOrSuicide() {
        return kind == null ? Concern.Kind.SUICIDE : kind;
    }

    Standing begun(Phase phase, Rule rule, String step) {
        return new Standing(
                phase,
                rule.kind(),
                rule.level().orElse(null),
                rule.id(),
                step,
                0,
                answered,
                marks,
                distress,
                settled,
                card);
    }

    Standing at(Phase phase, String step) {
        return new Standing(phase, kind, level, rule, step, turn, answered, marks, distress, settled, card);
    }

    Standing nextTurn() {
        return new Standing(phase, kind, level, rule, step, turn + 1, answered, marks, distress, settled, card);
    }

    /// No was said to what the rule asked; and with it to all that was learned of the same kind.
    Standing answeredNo(Instant now) {
        return answered(rule, now).answered(kindOrSuicide().name(), now);
    }

    Standing answered(String key, Instant now) {
        var more = new java.util.LinkedHashMap<>(answered);
        more.remove(key);
        more.put(key, now);
        more.keySet().stream().filter(old -> !old.startsWith(AGE)).toList().stream()
                .limit(Math.max(0, more.size() - MOST_ANSWERED))
                .forEach(more::remove);
        return new Standing(phase, kind, level, rule, step, turn, more, marks, distress, settled, card);
    }

    Standing settledAt(Instant now) {
        return new Standing(phase, kind, level, rule, step, turn, answered, marks, distress, now, card);
    }

    /// The card stands now. It is the same time of danger while a crisis stood before, and within a day of the last
    // card.
    Standing carded(Standing before, Instant now) {
        var goesOn = card != null && (before.isCrisis() || lately(card.last(), now));
        var stood = new Card(goesOn && card != null ? card.since() : now, now);
        return new Standing(phase, kind, level, rule, step, turn, answered, marks, distress, settled, stood);
    }

    boolean isCrisis() {
        return phase == Phase.CRISIS || phase == Phase.IMMEDIATE;
    }

    /// Whether the card stands: in every crisis, and where the emergency number comes first.
    boolean showsCard() {
        return isCrisis() || phase == Phase.SCOPE && level == Concern.Level.EMERGENCY;
    }

    /// While anything is asked or talked of, and for three days after the last card.
    boolean asksForCare(Instant now) {
        var since = now.minus(CAREFUL);
        return phase != Phase.NONE
                || card != null && card.last().isAfter(since)
                || settled != null && settled.isAfter(since);
    }

    Standing heard(Screened screened, Instant now) {
        var more = new EnumMap<Concern.Kind, Instant>(Concern.Kind.class);
        more.putAll(marks);
        screened.hits().stream()
                .filter(hit -> hit.effect() == Rule.Effect.SCOPE || hit.rule().kind() == Concern.Kind.PSYCHOSIS)
                .filter(hit -> hit.rule().kind() != Concern.Kind.MINOR || !answered.containsKey(ADULT))
                .forEach(hit -> more.put(hit.rule().kind(), now));
        var felt = screened.distress() || screened.gravest().isPresent() ? now : distress;
        return new Standing(phase, kind, level, rule, step, turn, answered, more, felt, settled, card);
    }

    /// A sign that they are under eighteen, not gainsaid by them.
    boolean isYoung() {
        return marks.containsKey(Concern.Kind.MINOR) || isChild();
    }

    /// They said that they are under thirteen.
    boolean isChild() {
        return answered.containsKey(CHILD);
    }

    boolean owesAgeQuestion() {
        return marks.containsKey(Concern.Kind.MINOR) && !answered.containsKey(ASKED_AGE);
    }

    boolean askedAge() {
        return answered.containsKey(ASKED_AGE);
    }

    /// How old they are is asked, once in all.
    Standing askingAge(Instant now) {
        var asked = answered(ASKED_AGE, now);
        return new Standing(
                Phase.SCOPE,
                Concern.Kind.MINOR,
                Concern.Level.RECOMMEND,
                "minor",
                "minor-first",
                0,
                asked.answered(),
                marks,
                distress,
                settled,
                card);
    }

    Standing child(Instant now) {
        return answered(CHILD, now);
    }

    /// Eighteen or over, as they say: the sign is gone and does not come back.
    Standing adult(Instant now) {
        var left = new EnumMap<Concern.Kind, Instant>(Concern.Kind.class);
        left.putAll(marks);
        left.remove(Concern.Kind.MINOR);
        var said = answered(ADULT, now);
        return new Standing(phase, kind, level, rule, step, turn, said.answered(), left, distress, settled, card);
    }

    /// Whether how bad it gets is being asked, beside which a line is shown.
    boolean asksGently() {
        return phase == Phase.NONE && step.equals("soft-check");
    }

    boolean distressedLately(Instant now) {
        return phase == Phase.CRISIS || phase == Phase.IMMEDIATE || lately(distress, now);
    }

    boolean settledLately(Instant now) {
        return lately(settled, now);
    }

    boolean answeredLately(String rule, Instant now) {
        return lately(answered.get(rule), now);
    }

    boolean markedLately(Concern.Kind kind, Instant now) {
        return lately(marks.get(kind), now);
    }

    /// The mark that still colours the talk: beliefs and high mood for a week, eating and age for good.
    Optional<Concern.Kind> mark(Instant now) {
        return List.of(Concern.Kind.PSYCHOSIS, Concern.Kind.MANIA, Concern.Kind.EATING, Concern.Kind.MINOR).stream()
                .filter(kind -> stillMarked(kind, now))
                .findFirst();
    }

    private boolean stillMarked(Concern.Kind kind, Instant now) {
        var at = marks.get(kind);
        var lasting = kind == Concern.Kind.EATING || kind == Concern.Kind.MINOR;
        return at != null && (lasting || at.isAfter(now.minus(Duration.ofDays(7))));
    }

    private static boolean lately(@Nullable Instant at, Instant now) {
        return at != null && at.isAfter(now.minus(LATELY));
    }
}
