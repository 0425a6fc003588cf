package sera.conversation;

import org.springframework.stereotype.Component;
import sera.privacy.Privacy;
import sera.safety.SafetyEnvelope;
import sera.shared.Person;

/// Lets a child go: once they were told whom to reach and that their words are deleted, and no danger stands, they are.
@Component
class Farewell {
    private final SafetyEnvelope safety;
    private final Transcripts transcripts;
    private final Privacy privacy;

    Farewell(SafetyEnvelope safety, Transcripts transcripts, Privacy privacy) {
        this.safety = safety;
        this.transcripts = transcripts;
        this.privacy = privacy;
    }

    /// Called after a turn.
    void after(Person me, Conversation talk) {
        if (safety.mayBeYoung(me.id()) && safety.letsGo(me.id(), lastShown(me, talk))) {
            privacy.erase(me.id());
        }
    }

    /// The step of the newest reply, where it was shown whole.
    private String lastShown(Person me, Conversation talk) {
        return transcripts.replies(me.id(), talk.id()).reversed().stream()
                .limit(1)
                .filter(reply -> reply.state() == Entry.State.WHOLE)
                .flatMap(reply -> reply.planned().stream())
                .map(planned -> planned.safety().step())
                .findFirst()
                .orElse("");
    }
}
