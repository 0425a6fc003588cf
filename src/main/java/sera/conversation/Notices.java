package sera.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sera.safety.Jurisdictions;
import sera.safety.SafetyEnvelope;
import sera.shared.ConversationId;
import sera.shared.Person;

/// Says again that sera is a program, when the rule says so. Called inside a transaction.
@Component
class Notices {
    private final Transcripts transcripts;
    private final Jurisdictions jurisdictions;
    private final SafetyEnvelope safety;
    private final Clock clock;
    /// That sera is a program, not a person, in the place's words.
    private final String program;

    Notices(Transcripts transcripts, Jurisdictions jurisdictions, SafetyEnvelope safety, Clock clock) {
        this.transcripts = transcripts;
        this.jurisdictions = jurisdictions;
        this.safety = safety;
        this.clock = clock;
        this.program = jurisdictions.inForce().notice();
    }

    boolean isDue(Person me) {
        var now = clock.instant();
        var today = now.atZone(me.zone()).toLocalDate().atStartOfDay(me.zone()).toInstant();
        return jurisdictions
                .disclosure(me.zone(), me.minor() || safety.mayBeYoung(me.id()))
                .due(
                        transcripts.lastNotice(me.id(), program),
                        transcripts.lastSaid(me.id()),
                        transcripts.firstSaidSince(me.id(), today),
                        now);
    }

    Optional<Entry.Notice> showIf(boolean due, Person me, ConversationId talk) {
        return due ? Optional.of(show(me, talk, program)) : Optional.empty();
    }

    private Entry.Notice show(Person me, ConversationId talk, String name) {
        Instant now = clock.instant();
        transcripts.notice(me.id(), talk, name, now);
        return new Entry.Notice(name, now);
    }
}
