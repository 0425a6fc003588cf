package sera.safety;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sera.safety.Concern.Finding;
import sera.safety.Standing.Phase;
import sera.shared.Person;
import sera.shared.PersonId;
import sera.understanding.Reading;
import sera.understanding.Understanding;

/// The way in: a verdict on every message, a reading of every sentence before it is shown, and the crisis card.
///
/// It needs no model. Whatever fails inside it ends in caution, never in clearance.
@Component
public class SafetyEnvelope {
    private static final Logger log = LoggerFactory.getLogger(SafetyEnvelope.class);
    private static final String PHRASES = "phrases";
    private static final String LEARNED = "learned";

    private final Standings standings;
    private final HelpLines helpLines;
    private final Clock clock;
    private final PhraseScreen screen;
    private final LearnedScreen learned = LearnedScreen.fromFile();
    private final Steps steps = Steps.fromFile();
    private final Protocol protocol = new Protocol(steps);
    private final Guard guard;

    SafetyEnvelope(Standings standings, HelpLines helpLines, Understanding understanding, Clock clock) {
        this.standings = standings;
        this.helpLines = helpLines;
        this.clock = clock;
        this.screen = new PhraseScreen(Lexicon.fromFile());
        this.guard = Guard.fromFile(helpLines, understanding);
    }

    public SafetyVerdict assess(PersonId person, Reading reading) {
        try {
            return assessed(person, reading);
        } catch (RuntimeException | StackOverflowError e) {
            log.warn(
                    "safety could not decide ({}), so it is careful",
                    e.getClass().getSimpleName());
            return noted(person, caution());
        }
    }

    private SafetyVerdict noted(PersonId person, SafetyVerdict caution) {
        try {
            caution.concern().why().map(SafetyEvent::cautious).ifPresent(event -> standings.note(person, event));
        } catch (RuntimeException e) {
            log.warn(
                    "that the card came up could not be kept ({})", e.getClass().getSimpleName());
        }
        return caution;
    }

    /// The ninth question of the PHQ-9 was answered. Above zero, the direct question is asked now.
    public void itemNine(PersonId person, int answer) {
        if (answer > 0) {
            told(person, Tapped.ITEM_NINE, false);
        }
    }

    /// An answer in a questionnaire asks for care, from this tap on. Where it cannot be kept, the verdict is careful.
    ///
    /// @param now they are in danger at this moment
    public SafetyVerdict told(PersonId person, String rule, boolean now) {
        return moved(person, before -> Tapped.raised(before, rule, now));
    }

    /// The answer tapped to the question that stands, on a page of its own: `yes`, `no`, `sometimes`, `dont-know` or
    /// `rather-not-say`.
    public SafetyVerdict answered(PersonId person, String key) {
        var answer = new Answer(Optional.of(key), true);
        return moved(person, before -> protocol.next(before, new Screened(List.of(), false), answer, clock.instant()));
    }

    /// Where someone stands, without anything new.
    public SafetyVerdict standing(PersonId person) {
        return moved(person, before -> before);
    }

    private SafetyVerdict moved(PersonId person, UnaryOperator<Standing> move) {
        try {
            var before = standings.of(person);
            var after = move.apply(before);
            if (!after.equals(before)) {
                keep(person, before, after);
            }
            return verdict(after, new Screened(List.of(), false), clock.instant());
        } catch (RuntimeException e) {
            log.warn(
                    "a tap could not be taken ({}), so safety is careful",
                    e.getClass().getSimpleName());
            return noted(person, caution());
        }
    }

    /// What would be said of these words on their own: nothing is kept and nobody's standing is asked for.
    public SafetyVerdict look(Reading reading) {
        try {
            var now = clock.instant();
            var screened = screened(reading);
            return verdict(protocol.next(Standing.clear(), screened, Answer.of(reading, steps), now), screened, now);
        } catch (RuntimeException | StackOverflowError e) {
            log.warn("words could not be looked at ({})", e.getClass().getSimpleName());
            return caution();
        }
    }

    /// Whether safety is being talked of now. While it is, and where it cannot be told, nothing limits the talk.
    public boolean stands(PersonId person) {
        return standingOr(person, Phase.IMMEDIATE) != Phase.NONE;
    }

    /// Whether a crisis stands, or was settled in the last day: the next opening begins with it.
    public boolean remembersCrisis(PersonId person) {
        try {
            var standing = standings.of(person);
            return standing.phase() == Phase.CRISIS
                    || standing.phase() == Phase.IMMEDIATE
                    || standing.settledLately(clock.instant());
        } catch (RuntimeException e) {
            return true;
        }
    }

    /// Whether they may be under eighteen, by what they said; where it cannot be told, they may.
    public boolean mayBeYoung(PersonId person) {
        return isYoung(person, true);
    }

    private boolean isYoung(PersonId person, boolean unknown) {
        try {
            return standings.of(person).isYoung();
        } catch (RuntimeException e) {
            return unknown;
        }
    }

    /// Whether everything about this person is to be deleted now: they are under thirteen, no danger stands, and the
    /// reply with this step told them so.
    ///
    /// @param shown the step of a reply that was shown whole
    public boolean letsGo(PersonId person, String shown) {
        try {
            var standing = standings.of(person);
            return shown.equals(Protocol.GOODBYE_TO_A_CHILD) && standing.isChild() && standing.phase() == Phase.NONE;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /// Whether only what is safe in a crisis may be practised: while safety is talked of, for 72 hours after a card,
    /// and where it cannot be told.
    public boolean careful(PersonId person) {
        try {
            return standings.of(person).asksForCare(clock.instant());
        } catch (RuntimeException e) {
            return true;
        }
    }

    private Phase standingOr(PersonId person, Phase caution) {
        try {
            return standings.of(person).phase();
        } catch (RuntimeException e) {
            return caution;
        }
    }

    public Checked check(String sentence, SafetyVerdict verdict) {
        try {
            return guard.check(sentence, verdict);
        } catch (RuntimeException | StackOverflowError e) {
            log.warn(
                    "a sentence could not be read ({}), so it is held",
                    e.getClass().getSimpleName());
            return new Checked.Hold("unreadable");
        }
    }

    /// The card for where they are: their chosen country, else the one their language names, else the fallbacks alone.
    public CrisisCard card(Person person) {
        var here = person.country().map(helpLines::of).orElseGet(() -> helpLines.guess(person.language()));
        return person.minor() || isYoung(person.id(), false)
                ? CrisisCard.young(here, helpLines.fallbacks())
                : CrisisCard.of(here, helpLines.fallbacks());
    }

    /// Which rules gave the verdicts: kept with every reply.
    public String version() {
        return PHRASES + " " + screen.version() + ", learned " + learned.version() + ", guard " + guard.version();
    }

    private SafetyVerdict assessed(PersonId person, Reading reading) {
        var now = clock.instant();
        var before = standings.of(person);
        var answer = Answer.of(reading, steps);
        var answers = answer.key().isPresent() && !before.step().isEmpty();
        var screened = answers ? screen.screen(reading.normal().reveal()) : screened(reading);
        var next = protocol.next(before, screened, answer, now);
        var after = next.showsCard() ? next.carded(before, now) : next;
        if (!after.equals(before)) {
            keep(person, before, after);
        }
        return verdict(after, screened, now);
    }

    private void keep(PersonId person, Standing before, Standing after) {
        SafetyEvent.between(before, after, finding(after.rule()))
                .ifPresentOrElse(
                        began -> standings.keep(person, said(after), began), () -> standings.keep(person, said(after)));
    }

    /// Both layers; the gravest finding counts. A plain answer to a question of safety is left to the first layer,
    /// which knows what a no is.
    private Screened screened(Reading reading) {
        return screen.screen(reading.normal().reveal()).and(learned.hits(reading));
    }

    /// What is said once is not said again: where nothing is talked of and nothing asked, no answer is awaited.
    private Standing said(Standing standing) {
        var asks = !standing.step().isEmpty()
                && !steps.step(standing.step()).answers().isEmpty();
        return standing.phase() == Phase.NONE && !asks ? standing.at(Phase.NONE, "") : standing;
    }

    private SafetyVerdict verdict(Standing standing, Screened screened, Instant now) {
        var step = Optional.of(standing.step()).filter(key -> !key.isEmpty());
        var finding = finding(standing.rule());
        return switch (standing.phase()) {
            case ASKING -> new SafetyVerdict(new Concern.Ask(finding), step, false, true);
            case CRISIS ->
                new SafetyVerdict(new Concern.Crisis(standing.kindOrSuicide(), false, finding), step, true, false);
            case IMMEDIATE ->
                new SafetyVerdict(new Concern.Crisis(standing.kindOrSuicide(), true, finding), step, true, false);
            case SCOPE -> new SafetyVerdict(scope(standing, finding), step, emergency(standing), true);
            case NONE ->
                new SafetyVerdict(
                        coloured(standing, now), step, isChildLed(standing), quiet(standing, screened, step, now));
        };
    }

    private Finding finding(String rule) {
        if (Tapped.RULES.contains(rule)) {
            return new Finding(rule, Tapped.LAYER, Tapped.VERSION);
        }
        return rule.startsWith(LEARNED)
                ? new Finding(rule, LEARNED, learned.version())
                : new Finding(rule, PHRASES, screen.version());
    }

    private static Concern scope(Standing standing, Finding finding) {
        var level = standing.level() == null ? Concern.Level.RECOMMEND : standing.level();
        return new Concern.Scope(standing.kindOrSuicide(), level, finding);
    }

    private static boolean emergency(Standing standing) {
        return standing.level() == Concern.Level.EMERGENCY || isChildLed(standing);
    }

    /// Someone under thirteen is shown whom to reach with every step.
    private static boolean isChildLed(Standing standing) {
        return standing.isChild() && !standing.step().isEmpty();
    }

    private Concern coloured(Standing standing, Instant now) {
        return standing.mark(now)
                .<Concern>map(kind -> new Concern.Scope(kind, Concern.Level.RECOMMEND, mark(kind)))
                .orElseGet(Concern.Clear::new);
    }

    private Finding mark(Concern.Kind kind) {
        return new Finding("mark-" + kind.name().toLowerCase(Locale.ROOT), PHRASES, screen.version());
    }

    /// The line stays in sight for a day after a re-check, and wherever a sign was seen but not asked about again.
    private static boolean quiet(Standing standing, Screened screened, Optional<String> step, Instant now) {
        return standing.settledLately(now)
                || step.isPresent()
                || screened.gravest().filter(hit -> !hit.rule().needsDistress()).isPresent();
    }

    private SafetyVerdict caution() {
        var finding = new Finding("could-not-decide", "envelope", screen.version());
        return new SafetyVerdict(
                new Concern.Crisis(Concern.Kind.SUICIDE, false, finding), Optional.of("caution"), true, false);
    }
}
