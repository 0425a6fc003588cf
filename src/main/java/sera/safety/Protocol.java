package sera.safety;

import java.time.Instant;
import java.util.Optional;
import sera.safety.Rule.Effect;
import sera.safety.Standing.Phase;

/// What follows from what was found and from where someone stands: one step a turn, and no leaving by denial.
final class Protocol {
    /// Open turns beside the card before the thoughts are asked about again.
    private static final int TURNS_BEFORE_CHECK = 6;
    /// What a gentle check is remembered as, whatever led to it.
    private static final String SOFT = "soft-check";
    /// The step that explains to someone under thirteen that their words are deleted now.
    static final String GOODBYE_TO_A_CHILD = "age-goodbye";

    private final Steps steps;

    Protocol(Steps steps) {
        this.steps = steps;
    }

    Standing next(Standing before, Screened screened, Answer answer, Instant now) {
        var standing = before.heard(screened, now);
        var hit = screened.hits().stream()
                .filter(found -> found.effect() != Effect.DISTRESS)
                .filter(found -> !found.rule().needsDistress() || screened.distress() || before.distressedLately(now))
                .findFirst();
        var after = hit.flatMap(found -> raised(standing, found, before, now))
                .orElseGet(() -> answered(standing, answer, now));
        return owed(after, now);
    }

    /// What waits until safety is not talked of: to let a child go with an explanation, and to ask once for an age that
    /// was told beside something graver.
    private static Standing owed(Standing standing, Instant now) {
        if (standing.phase() != Phase.NONE || !standing.step().isEmpty()) {
            return standing;
        }
        if (standing.isChild()) {
            return standing.at(Phase.NONE, GOODBYE_TO_A_CHILD);
        }
        return standing.owesAgeQuestion() ? standing.askingAge(now) : standing;
    }

    /// What the finding changes; empty when it adds nothing to where they stand.
    private Optional<Standing> raised(Standing standing, Screened.Hit hit, Standing before, Instant now) {
        return switch (hit.effect()) {
            case IMMEDIATE -> immediate(standing, hit.rule());
            case CRISIS -> crisis(standing, hit.rule());
            case ASK -> asking(standing, hit.rule(), now);
            case SCOPE -> scope(standing, hit.rule(), before, now);
            case SOFT -> soft(standing, hit.rule(), now);
            case DISTRESS -> Optional.empty();
        };
    }

    private static Optional<Standing> immediate(Standing standing, Rule rule) {
        var known = standing.phase() == Phase.IMMEDIATE && standing.rule().equals(rule.id());
        return known
                ? Optional.empty()
                : Optional.of(standing.begun(Phase.IMMEDIATE, rule, rule.step().orElse("immediate-someone")));
    }

    private static Optional<Standing> crisis(Standing standing, Rule rule) {
        return switch (standing.phase()) {
            case IMMEDIATE -> Optional.empty();
            case CRISIS ->
                standing.step().isEmpty() ? Optional.of(standing.at(Phase.CRISIS, "check-thoughts")) : Optional.empty();
            case ASKING -> Optional.of(standing.begun(Phase.CRISIS, rule, afterAsking(rule)));
            case NONE, SCOPE ->
                Optional.of(standing.begun(Phase.CRISIS, rule, rule.step().orElse("ask-today")));
        };
    }

    /// They have just been asked, and said it: the next question follows.
    private static String afterAsking(Rule rule) {
        return rule.step().filter(step -> !step.equals("ask-suicide")).orElse("ask-today");
    }

    private static Optional<Standing> asking(Standing standing, Rule rule, Instant now) {
        var passed = standing.phase() == Phase.ASKING
                && standing.step().isEmpty()
                && !standing.rule().equals(rule.id());
        var free = standing.phase() == Phase.NONE || standing.phase() == Phase.SCOPE || passed;
        return free && !standing.answeredLately(rule.id(), now)
                ? Optional.of(standing.begun(Phase.ASKING, rule, rule.step().orElse("ask-suicide")))
                : Optional.empty();
    }

    /// Darkness without a sign of danger: how bad it gets is asked gently, once a day. Heard again that day, it is
    /// asked about directly.
    private static Optional<Standing> soft(Standing standing, Rule rule, Instant now) {
        if (standing.phase() != Phase.NONE) {
            return Optional.empty();
        }
        return standing.answeredLately(SOFT, now)
                ? asking(standing, rule.asking(), now)
                : Optional.of(standing.begun(Phase.NONE, rule, rule.step().orElse("soft-check"))
                        .answered(SOFT, now));
    }

    private static Optional<Standing> scope(Standing standing, Rule rule, Standing before, Instant now) {
        var free = standing.phase() == Phase.NONE || standing.phase() == Phase.SCOPE;
        if (rule.kind() == Concern.Kind.MINOR) {
            return free && standing.owesAgeQuestion() ? Optional.of(standing.askingAge(now)) : Optional.empty();
        }
        var said = before.markedLately(rule.kind(), now)
                && rule.level().filter(Concern.Level.EMERGENCY::equals).isEmpty();
        return free && !said
                ? Optional.of(standing.begun(Phase.SCOPE, rule, rule.step().orElse("")))
                : Optional.empty();
    }

    private Standing answered(Standing standing, Answer answer, Instant now) {
        if (standing.phase() == Phase.IMMEDIATE && (answer.is("denial") || answer.is("misread"))) {
            return afterDenial(standing);
        }
        return standing.step().isEmpty() ? open(standing) : led(standing, target(standing, answer), now);
    }

    /// Saying it was nothing leads to the re-check, never out.
    private Standing afterDenial(Standing standing) {
        var again = standing.step().equals("stay-after-denial");
        return again ? stay(standing) : standing.at(Phase.IMMEDIATE, "stay-after-denial");
    }

    private Steps.Target target(Standing standing, Answer answer) {
        var step = steps.step(standing.step());
        var said = answer.key().filter(key -> answer.tapped() || !step.tapped());
        if (standing.phase() == Phase.IMMEDIATE
                && answer.is("safer")
                && !step.key().startsWith("recheck")) {
            return new Steps.Target(steps.recheck(standing.kindOrSuicide()), Optional.empty());
        }
        return said.map(key -> step.answers().getOrDefault(key, step.otherwise()))
                .orElse(step.otherwise());
    }

    private Standing led(Standing standing, Steps.Target target, Instant now) {
        var phase = target.phase().orElse(standing.phase());
        return switch (target.step()) {
            case Steps.STAY -> stay(standing);
            case Steps.RECHECK -> standing.at(phase, steps.recheck(standing.kindOrSuicide()));
            case Steps.OPEN -> standing.at(phase == Phase.SCOPE ? Phase.NONE : phase, "");
            case "answered-no", "misread-sorry" -> standing.answeredNo(now).at(Phase.NONE, target.step());
            case "age-child" -> standing.child(now).at(phase, target.step());
            case "age-adult" -> standing.adult(now).at(Phase.NONE, target.step());
            case "recheck-done" -> standing.settledAt(now).at(Phase.NONE, target.step());
            default -> standing.at(phase, target.step());
        };
    }

    private Standing stay(Standing standing) {
        var next = steps.stay(standing.kindOrSuicide(), standing.turn());
        var same = next.equals(standing.step());
        return same
                ? stay(standing.nextTurn())
                : standing.at(Phase.IMMEDIATE, next).nextTurn();
    }

    private Standing open(Standing standing) {
        return switch (standing.phase()) {
            case IMMEDIATE -> stay(standing);
            case CRISIS ->
                standing.turn() > 0 && standing.turn() % TURNS_BEFORE_CHECK == 0
                        ? standing.at(Phase.CRISIS, "check-thoughts").nextTurn()
                        : standing.nextTurn();
            case SCOPE -> standing.at(Phase.NONE, "");
            case NONE, ASKING -> standing;
        };
    }
}
