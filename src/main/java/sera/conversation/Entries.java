package sera.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sera.guide.Plan;
import sera.shared.ConversationId;
import sera.shared.PersonId;

/// What the page of a talk shows, in order.
final class Entries {
    private Entries() {}

    static List<Entry> of(Transcripts transcripts, PersonId person, ConversationId talk) {
        var all = new ArrayList<Entry>();
        transcripts.messages(person, talk).forEach(message -> all.add(Transcripts.said(message)));
        transcripts.replies(person, talk).stream()
                .filter(reply -> reply.state() != Entry.State.WITHDRAWN)
                .forEach(reply -> all.add(reply(reply, shown(reply))));
        all.addAll(transcripts.notices(person, talk));
        all.sort(Comparator.comparing(Entry::at).thenComparing(Entries::rank));
        return all;
    }

    /// In the same moment: first that sera is a program, last whether to keep this.
    private static int rank(Entry entry) {
        return switch (entry) {
            case Entry.Notice notice -> notice.name().equals(Conversations.KEEP) ? 3 : 0;
            case Entry.Said said -> 1;
            case Entry.Reply reply -> 2;
        };
    }

    static Entry.Reply reply(Transcripts.Reply reply, Entry.State state) {
        return reply.planned()
                .map(planned -> reply(reply.id(), planned.plan(), planned.safety(), reply.said(), state, reply.at()))
                .orElseGet(() -> new Entry.Reply(
                        reply.id(),
                        reply.said(),
                        state,
                        "",
                        "",
                        List.of(),
                        Optional.empty(),
                        SafetyNote.NONE,
                        reply.at()));
    }

    static Entry.Reply reply(
            ReplyId id, Plan plan, SafetyNote safety, List<String> said, Entry.State state, Instant at) {
        return new Entry.Reply(
                id, said, state, plan.why(), plan.move().name(), plan.choices(), plan.exercise(), safety, at);
    }

    /// A reply the page finds still on its way is honestly unfinished: whoever was to finish it may be gone.
    private static Entry.State shown(Transcripts.Reply reply) {
        return switch (reply.state()) {
            case PLANNED, STREAMING -> Entry.State.UNFINISHED;
            case WHOLE, WITHDRAWN, INTERRUPTED, UNFINISHED -> reply.state();
        };
    }
}
