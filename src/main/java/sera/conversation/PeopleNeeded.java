package sera.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sera.guide.Plan;
import sera.safety.SafetyVerdict;
import sera.safety.SeeAHuman;
import sera.safety.Situation;
import sera.shared.ConversationId;
import sera.shared.Person;
import sera.understanding.Reading;

/// Says, with its reason, when what someone tells needs a person: in the why of a reply of safety's, else in a line
/// below the reply, each situation once a fortnight.
@Component
class PeopleNeeded {
    /// Begins the name of each such line.
    static final String LINE = "human-";

    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final SeeAHuman situations;
    private final Transcripts transcripts;
    private final Clock clock;

    PeopleNeeded(SeeAHuman situations, Transcripts transcripts, Clock clock) {
        this.situations = situations;
        this.transcripts = transcripts;
        this.clock = clock;
    }

    /// The plan, with the situation in its why where safety found one.
    Plan named(Plan plan, SafetyVerdict verdict) {
        return situations
                .in(verdict.concern())
                .filter(found -> verdict.holds())
                .map(found -> with(plan, found))
                .orElse(plan);
    }

    /// The line that is owed below the reply. Called inside a transaction.
    Optional<Entry.Notice> owed(Person me, ConversationId talk, SafetyVerdict verdict, Reading reading) {
        return situations
                .in(reading)
                .filter(found -> !verdict.holds())
                .map(found -> LINE + found.id())
                .filter(name -> isNew(me, name))
                .map(name -> show(me, talk, name));
    }

    private boolean isNew(Person me, String name) {
        return transcripts
                .lastNotice(me.id(), name)
                .filter(last -> last.plus(FORTNIGHT).isAfter(clock.instant()))
                .isEmpty();
    }

    private Entry.Notice show(Person me, ConversationId talk, String name) {
        var now = clock.instant();
        transcripts.notice(me.id(), talk, name, now);
        return new Entry.Notice(name, now);
    }

    private static Plan with(Plan plan, Situation found) {
        return new Plan(
                plan.move(),
                plan.topic(),
                plan.carries(),
                plan.avoids(),
                plan.choices(),
                plan.exercise(),
                (plan.why() + " " + found.title() + ": " + found.reason()).strip(),
                plan.rule(),
                plan.state());
    }
}
