package sera.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sera.guide.Guide;
import sera.guide.Plan;
import sera.guide.Talk;
import sera.memory.Remembering;
import sera.safety.Checked;
import sera.safety.SafetyEnvelope;
import sera.safety.SafetyVerdict;
import sera.shared.ConversationId;
import sera.shared.MessageId;
import sera.shared.Person;
import sera.storage.Storage;
import sera.understanding.Understanding;

/// The way of a message: Heard, Reading, Concern, Recalled, Plan, Wording, Checked, Said, Remembered.
@Component
class Turns {
    private static final Logger log = LoggerFactory.getLogger(Turns.class);

    private final Transcripts transcripts;
    private final Storage storage;
    private final Understanding understanding;
    private final SafetyEnvelope safety;
    private final Remembering remembering;
    private final Guide guide;
    private final Wordsmith wordsmith;
    private final Release release;
    private final Notices notices;
    private final PeopleNeeded peopleNeeded;
    private final Clock clock;
    private final TalkLocks locks = new TalkLocks();

    Turns(
            Transcripts transcripts,
            Storage storage,
            Understanding understanding,
            SafetyEnvelope safety,
            Remembering remembering,
            Guide guide,
            Wordsmith wordsmith,
            Release release,
            Notices notices,
            PeopleNeeded peopleNeeded,
            Clock clock) {
        this.transcripts = transcripts;
        this.storage = storage;
        this.understanding = understanding;
        this.safety = safety;
        this.remembering = remembering;
        this.guide = guide;
        this.wordsmith = wordsmith;
        this.release = release;
        this.notices = notices;
        this.peopleNeeded = peopleNeeded;
        this.clock = clock;
    }

    /// A message that is durable, and the line sera owed the person with it.
    private record Kept(Transcripts.Message message, Optional<Entry.Notice> notice) {}

    /// A reply that is on its way: what it rests on, and where it is kept.
    private record Begun(
            ConversationId conversation, Talk talk, Plan plan, ReplyId reply, SafetyVerdict verdict, Instant at) {}

    /// What came of letting the words out.
    private record Spoken(List<String> sentences, boolean whole, boolean none) {}

    /// Keeps what was said, then answers it. The same message sent again gets the answer it had.
    void take(Person me, Conversation conversation, Saying saying, Audience audience) {
        var began = clock.instant();
        var kept = storage.write(() -> keep(me, conversation, saying));
        audience.kept(Transcripts.said(kept.message()));
        kept.notice().ifPresent(audience::owes);
        var answered = wholeReply(me, conversation, kept.message());
        if (answered.isPresent()) {
            replay(answered.get(), audience);
        } else {
            answer(me, conversation, audience);
        }
        log.info("turn {} answered in {}", kept.message().id(), Duration.between(began, clock.instant()));
    }

    /// Answers whatever has no whole reply yet, after a crash or a lost connection.
    void resume(Person me, Conversation conversation, Audience audience) {
        answer(me, conversation, audience);
    }

    /// Opens a talk with the guide's first words.
    void open(Person me, Conversation conversation, boolean returning) {
        var plan = guide.open(
                me, remembering.recall(me.id()), returning, safety.remembersCrisis(me.id()), clock.instant());
        var reply = ReplyId.next();
        var words = guide.words(plan);
        storage.write(() -> {
            var planned = new Transcripts.Planned(plan, SafetyNote.NONE, "guide", release.version());
            transcripts.begin(me.id(), conversation.id(), reply, planned, clock.instant());
            for (var place = 0; place < words.size(); place++) {
                transcripts.say(me.id(), reply, place, words.get(place), clock.instant());
            }
            transcripts.complete(me.id(), reply);
        });
    }

    private Kept keep(Person me, Conversation conversation, Saying saying) {
        var due = notices.isDue(me);
        var isNew = transcripts.keep(me.id(), conversation.id(), MessageId.next(), saying, clock.instant());
        var message =
                transcripts.withKey(me.id(), conversation.id(), saying.key().toString());
        return new Kept(message, notices.showIf(due && isNew, me, conversation.id()));
    }

    private Optional<Transcripts.Reply> wholeReply(Person me, Conversation conversation, Transcripts.Message message) {
        if (message.reply() == null) {
            return Optional.empty();
        }
        return storage.read(() -> transcripts.replies(me.id(), conversation.id())).stream()
                .filter(reply -> reply.id().equals(message.reply()) && reply.state() == Entry.State.WHOLE)
                .findFirst();
    }

    private void replay(Transcripts.Reply reply, Audience audience) {
        audience.begins(reply.id());
        reply.said().forEach(audience::says);
        audience.ends(Entries.reply(reply, Entry.State.WHOLE));
    }

    private void answer(Person me, Conversation conversation, Audience audience) {
        var begun = locks.during(conversation.id(), () -> begin(me, conversation));
        begun.ifPresentOrElse(reply -> answer(me, conversation, reply, audience), audience::withdrawn);
    }

    private void answer(Person me, Conversation conversation, Begun begun, Audience audience) {
        var spoken = speak(me, begun, audience);
        if (spoken.none()) {
            audience.withdrawn();
            return;
        }
        audience.ends(entry(begun, spoken));
        if (spoken.whole()) {
            remember(me, begun);
            person(me, conversation, begun).ifPresent(audience::owes);
        }
    }

    /// Everything up to the plan; empty when a newer message's reply has answered all that waited. Replies on their way
    /// are stopped, and what they answered is planned together with this.
    private Optional<Begun> begin(Person me, Conversation conversation) {
        storage.write(() -> transcripts.halt(me.id(), conversation.id()));
        var past = storage.read(() -> Exchanges.of(transcripts, me, conversation.id()));
        return past.waiting().isEmpty() ? Optional.empty() : Optional.of(plan(me, conversation, past));
    }

    private Begun plan(Person me, Conversation conversation, Exchanges past) {
        var verdict = Verdicts.sparing(Verdicts.stricter(past.inherited(), assess(me, past)), past.lately());
        var reading = understanding.read(past.heard());
        var recalled = remembering.recall(me, reading, past.answeredLast());
        var careful = safety.careful(me.id());
        var talk = new Talk(
                me, reading, verdict, recalled, past.exchanges(), past.interrupted(), careful, clock.instant());
        return keepPlan(me, conversation, talk, past.heard().messages());
    }

    private Begun keepPlan(Person me, Conversation conversation, Talk talk, List<MessageId> answers) {
        var begun = new Begun(
                conversation.id(),
                talk,
                peopleNeeded.named(guide.plan(talk), talk.verdict()),
                ReplyId.next(),
                talk.verdict(),
                clock.instant());
        var planned = new Transcripts.Planned(begun.plan(), SafetyNote.of(begun.verdict()), "guide", release.version());
        storage.write(() -> {
            transcripts.begin(me.id(), conversation.id(), begun.reply(), planned, begun.at());
            transcripts.answeredBy(me.id(), begun.reply(), answers);
        });
        return begun;
    }

    /// Safety reads each message by itself; the strictest verdict holds.
    private SafetyVerdict assess(Person me, Exchanges past) {
        var verdict = SafetyVerdict.clear();
        for (var heard : past.unread()) {
            verdict = Verdicts.stricter(verdict, safety.assess(me.id(), understanding.read(heard)));
        }
        return verdict;
    }

    private Spoken speak(Person me, Begun begun, Audience audience) {
        var said = new ArrayList<String>();
        try (var words = wordsmith.words(begun.plan(), begun.talk())) {
            for (Iterator<String> next = words.iterator(); next.hasNext(); ) {
                var sentence = checked(next.next(), begun);
                if (!keepSentence(me, begun, said.size(), sentence)) {
                    return new Spoken(said, false, said.isEmpty());
                }
                if (said.isEmpty()) {
                    audience.begins(begun.reply());
                }
                said.add(sentence);
                audience.says(sentence);
            }
        }
        var whole = storage.write(() -> transcripts.complete(me.id(), begun.reply()));
        return new Spoken(said, whole, said.isEmpty());
    }

    private boolean keepSentence(Person me, Begun begun, int place, String sentence) {
        return storage.write(() -> transcripts.say(me.id(), begun.reply(), place, sentence, clock.instant()));
    }

    private String checked(String sentence, Begun begun) {
        return switch (safety.check(sentence, begun.verdict())) {
            case Checked.Pass(var safe) -> safe;
            case Checked.Hold(var rule) -> {
                log.warn("a sentence of reply {} was held by {}", begun.reply(), rule);
                yield guide.safeWords();
            }
        };
    }

    private Optional<Entry.Notice> person(Person me, Conversation conversation, Begun begun) {
        return storage.write(() -> peopleNeeded.owed(
                me, conversation.id(), begun.verdict(), begun.talk().reading()));
    }

    private void remember(Person me, Begun begun) {
        if (begun.talk().past().size() <= 1) {
            remembering.brought(me.id(), begun.talk().reading().heard());
        }
        remembering.keep(
                me,
                begun.talk().reading(),
                begun.verdict(),
                begun.conversation().toString());
    }

    private static Entry.Reply entry(Begun begun, Spoken spoken) {
        return Entries.reply(
                begun.reply(),
                begun.plan(),
                SafetyNote.of(begun.verdict()),
                spoken.sentences(),
                spoken.whole() ? Entry.State.WHOLE : Entry.State.INTERRUPTED,
                begun.at());
    }
}
