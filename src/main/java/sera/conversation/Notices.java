package sera.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sera.safety.Disclosure;
import sera.shared.ConversationId;
import sera.shared.Person;

/// Says again that sera is a program, when the rule says so. Called inside a transaction.
@Component
class Notices {
    /// That sera is a program, not a person.
    static final String PROGRAM = "program";

    private final Transcripts transcripts;
    private final Clock clock;

    Notices(Transcripts transcripts, Clock clock) {
        this.transcripts = transcripts;
        this.clock = clock;
    }

    boolean isDue(Person me) {
        var now = clock.instant();
        var today = now.atZone(me.zone()).toLocalDate().atStartOfDay(me.zone()).toInstant();
        return new Disclosure(me.zone(), me.minor())
                .due(
                        transcripts.lastNotice(me.id(), PROGRAM),
                        transcripts.lastSaid(me.id()),
                        transcripts.firstSaidSince(me.id(), today),
                        now);
    }

    Optional<Entry.Notice> showIf(boolean due, Person me, ConversationId talk) {
        return due ? Optional.of(show(me, talk, PROGRAM)) : Optional.empty();
    }

    private Entry.Notice show(Person me, ConversationId talk, String name) {
        Instant now = clock.instant();
        transcripts.notice(me.id(), talk, name, now);
        return new Entry.Notice(name, now);
    }
}
