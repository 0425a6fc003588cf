package sera.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sera.guide.Choice;
import sera.shared.ConversationId;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.storage.Storage;

/// The talks of a person. Nothing here is found but through the person whose it is.
@Component
public class Conversations {
    private static final Duration SAME_SITTING = Duration.ofHours(6);
    /// The notice that asks, once, whether to keep this.
    static final String KEEP = "keep";

    private final Transcripts transcripts;
    private final Turns turns;
    private final Notices notices;
    private final Farewell farewell;
    private final Storage storage;
    private final Clock clock;

    Conversations(
            Transcripts transcripts, Turns turns, Notices notices, Farewell farewell, Storage storage, Clock clock) {
        this.transcripts = transcripts;
        this.turns = turns;
        this.notices = notices;
        this.farewell = farewell;
        this.storage = storage;
        this.clock = clock;
    }

    public Optional<Conversation> of(Person me, ConversationId id) {
        return storage.read(() -> transcripts.conversation(me.id(), id));
    }

    /// The talk they are in, or a new one when that was closed or lies hours back.
    public Conversation current(Person me) {
        var latest = storage.read(() -> transcripts.latest(me.id()));
        return latest.filter(talk -> isSameSitting(me, talk)).orElseGet(() -> begin(me, latest.isPresent()));
    }

    /// A new talk, with its first words or not at all.
    public Conversation begin(Person me, boolean returning) {
        var talk = new Conversation(ConversationId.next(), clock.instant(), Optional.empty());
        storage.write(() -> {
            transcripts.start(me.id(), talk);
            notices.showIf(notices.isDue(me), me, talk.id());
            turns.open(me, talk, returning);
        });
        return talk;
    }

    public List<Entry> entries(Person me, Conversation talk) {
        return storage.read(() -> Entries.of(transcripts, me.id(), talk.id()));
    }

    /// Whether something the person said has no whole reply yet.
    public boolean waits(Person me, Conversation talk) {
        return !storage.read(() -> Exchanges.of(transcripts, me, talk.id()))
                .waiting()
                .isEmpty();
    }

    public void take(Person me, Conversation talk, Saying saying, Audience audience) {
        turns.take(me, talk, saying, new Careful(audience));
        farewell.after(me, talk);
    }

    /// What someone wrote, as a saying: words that are the label of a choice on offer are that choice.
    public Saying saying(Person me, Conversation talk, UUID key, String words) {
        var choice = offered(me, talk).stream()
                .filter(offer -> offer.label().equalsIgnoreCase(words.strip()))
                .map(Choice::key)
                .findFirst();
        return new Saying(key, new Sensitive<>(words), choice);
    }

    /// The choices beside the newest reply.
    public List<Choice> offered(Person me, Conversation talk) {
        return entries(me, talk).reversed().stream()
                .filter(Entry.Reply.class::isInstance)
                .map(Entry.Reply.class::cast)
                .findFirst()
                .map(Entry.Reply::choices)
                .orElse(List.of());
    }

    public void resume(Person me, Conversation talk, Audience audience) {
        turns.resume(me, talk, new Careful(audience));
        farewell.after(me, talk);
    }

    /// Asks, once in a person's time here, whether to keep this; false when that was asked before.
    public boolean askToKeep(Person me, Conversation talk) {
        return storage.write(() -> {
            var isFirst = transcripts.lastNotice(me.id(), KEEP).isEmpty();
            if (isFirst) {
                transcripts.notice(me.id(), talk.id(), KEEP, clock.instant());
            }
            return isFirst;
        });
    }

    public void close(Person me, Conversation talk) {
        storage.write(() -> transcripts.close(me.id(), talk.id(), clock.instant()));
    }

    private boolean isSameSitting(Person me, Conversation talk) {
        var last = storage.read(() -> transcripts.lastSaid(me.id())).orElse(talk.started());
        return talk.closed().isEmpty() && last.plus(SAME_SITTING).isAfter(clock.instant());
    }
}
