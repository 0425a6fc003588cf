package sera.conversation;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import sera.safety.Disclosure;
import sera.shared.ConversationId;
import sera.shared.Person;
import sera.storage.Storage;

/// Says again that sera is a program, when the rule says so.
@Component
class Notices {
    static final String AI = "ai";

    private final Transcripts transcripts;
    private final Disclosure disclosure;
    private final Storage storage;
    private final Clock clock;

    Notices(Transcripts transcripts, Disclosure disclosure, Storage storage, Clock clock) {
        this.transcripts = transcripts;
        this.disclosure = disclosure;
        this.storage = storage;
        this.clock = clock;
    }

    /// Shows the notice when it is due, and says whether it did.
    boolean whenDue(Person me, ConversationId talk) {
        return storage.write(() -> {
            var now = clock.instant();
            var due = isDue(me, now);
            if (due) {
                transcripts.notice(me.id(), talk, AI, now);
            }
            return due;
        });
    }

    private boolean isDue(Person me, Instant now) {
        return disclosure.due(
                transcripts.lastNotice(me.id(), AI), transcripts.lastSaid(me.id()), now, me.zone(), false);
    }
}
