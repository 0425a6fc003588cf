package sera.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sera.exam.Listener;
import sera.guide.Guide;
import sera.memory.Remembering;
import sera.safety.SafetyEnvelope;
import sera.shared.ConversationId;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.storage.Storage;
import sera.testing.People;
import sera.testing.Stores;
import sera.understanding.Understanding;

/// The way of a message, with words that wait until they are let go.
@ParameterizedClass
@EnumSource(Stores.class)
class TurnsTests {
    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @SuppressWarnings("NullAway.Init")
    private Person me;

    @SuppressWarnings("NullAway.Init")
    private Conversation talk;

    @BeforeEach
    void talking() {
        me = People.someone(store);
        talk = store.bean(Conversations.class).begin(me, false);
    }

    @Test
    void theWordsAreDurableBeforeTheReplyBegins() {
        turns(new Held("One.")).take(me, talk, saying("canary: first"), new Listener() {
            @Override
            public void kept(Entry.Said said) {
                assertThat(messages()).extracting(TurnsTests::words).containsExactly("canary: first");
            }

            @Override
            public void begins(ReplyId reply) {
                assertThat(messages()).hasSize(1);
            }
        });
    }

    @Test
    void theSameKeyIsTheSameMessageAndGetsTheSameReply() {
        var saying = saying("canary: once");
        var first = said(turns(new Held("One.", "Two.")), saying);
        var second = said(turns(new Held("Other.")), saying);
        assertThat(second).isEqualTo(first).containsExactly("One.", "Two.");
        assertThat(messages()).hasSize(1);
    }

    @Test
    void aReplyOfWhichNothingWasShownIsPlannedAgainWithTheNewWords() throws Exception {
        var held = new Held("Too late.");
        held.hold(0);
        var first = new Listener();
        var slow = Thread.ofVirtual().start(() -> turns(held).take(me, talk, saying("canary: one"), first));
        held.reached();
        var second = said(turns(new Held("For both.")), saying("canary: two"));
        held.letGo();
        slow.join();
        assertThat(first.sentences()).isEmpty();
        assertThat(second).containsExactly("For both.");
        assertThat(states()).contains(Entry.State.WITHDRAWN).endsWith(Entry.State.WHOLE);
        assertThat(exchanges().exchanges().getLast().heard().messages()).hasSize(2);
    }

    @Test
    void aReplyThatStreamsIsCutShortAndBothAreAnsweredTogether() throws Exception {
        var held = new Held("Shown.", "Never shown.");
        held.hold(1);
        var first = new Listener();
        var slow = Thread.ofVirtual().start(() -> turns(held).take(me, talk, saying("canary: one"), first));
        held.reached();
        var asked = new Held("For both.");
        turns(asked).take(me, talk, saying("canary: two"), new Listener());
        held.letGo();
        slow.join();
        assertThat(first.sentences()).containsExactly("Shown.");
        assertThat(asked.interrupted).containsExactly("Shown.");
        assertThat(asked.heard).contains("canary: one").contains("canary: two");
        assertThat(states()).contains(Entry.State.INTERRUPTED).endsWith(Entry.State.WHOLE);
    }

    @Test
    void theCardOfAReplyThatWasWithdrawnComesWithTheNext() throws Exception {
        var held = new Held("Too late.");
        held.hold(0);
        var slow = Thread.ofVirtual().start(() -> turns(held)
                .take(me, talk, saying("canary: i want to kill myself tonight"), new Listener()));
        held.reached();
        var next = new Listener();
        turns(new Held("Here.")).take(me, talk, saying("canary: or not"), next);
        held.letGo();
        slow.join();
        assertThat(next.reply())
                .hasValueSatisfying(reply -> assertThat(reply.heldBy().card()).isTrue());
    }

    @Test
    void whoLeavesMidReplyFindsItWholeLater() {
        turns(new Held("One.", "Two.", "Three.")).take(me, talk, saying("canary"), new Careful(new Listener() {
            @Override
            public void says(String sentence) {
                throw new UncheckedIOException(new IOException("gone"));
            }
        }));
        assertThat(store.bean(Conversations.class).entries(me, talk).getLast())
                .isInstanceOfSatisfying(Entry.Reply.class, reply -> {
                    assertThat(reply.sentences()).containsExactly("One.", "Two.", "Three.");
                    assertThat(reply.state()).isEqualTo(Entry.State.WHOLE);
                });
    }

    @Test
    void anUnsafeSentenceIsReplacedBeforeItIsShown() {
        var heard = said(turns(new Held("I am a real human, and I promise to keep it secret.")), saying("canary"));
        assertThat(heard).hasSize(1).noneMatch(sentence -> sentence.contains("human"));
    }

    @Test
    void whatWasLeftUnansweredIsAnsweredOnAsking() {
        var transcripts = store.bean(Transcripts.class);
        var storage = store.bean(Storage.class);
        storage.write(() -> transcripts.keep(
                me.id(),
                talk.id(),
                sera.shared.MessageId.next(),
                saying("canary: before the crash"),
                clock().instant()));
        assertThat(store.bean(Conversations.class).waits(me, talk)).isTrue();
        var listener = new Listener();
        turns(new Held("Back.")).resume(me, talk, listener);
        assertThat(listener.sentences()).containsExactly("Back.");
        assertThat(store.bean(Conversations.class).waits(me, talk)).isFalse();
    }

    @Test
    void nobodyFindsAnothersTalk() {
        var stranger = People.someone(store);
        assertThat(store.bean(Conversations.class).of(stranger, talk.id())).isEmpty();
        assertThat(store.bean(Conversations.class).of(me, ConversationId.next()))
                .isEmpty();
        assertThat(store.bean(Conversations.class).entries(stranger, talk)).isEmpty();
    }

    private List<String> said(Turns turns, Saying saying) {
        var listener = new Listener();
        turns.take(me, talk, saying, listener);
        return listener.sentences();
    }

    private Turns turns(Wordsmith words) {
        return new Turns(
                store.bean(Transcripts.class),
                store.bean(Storage.class),
                store.bean(Understanding.class),
                store.bean(SafetyEnvelope.class),
                store.bean(Remembering.class),
                store.bean(Guide.class),
                words,
                store.bean(Release.class),
                store.bean(Notices.class),
                store.bean(PeopleNeeded.class),
                clock());
    }

    private Exchanges exchanges() {
        return Exchanges.of(store.bean(Transcripts.class), me, talk.id());
    }

    private List<Transcripts.Message> messages() {
        return store.bean(Transcripts.class).messages(me.id(), talk.id());
    }

    private List<Entry.State> states() {
        return store.bean(Transcripts.class).replies(me.id(), talk.id()).stream()
                .map(Transcripts.Reply::state)
                .toList();
    }

    private Clock clock() {
        return store.bean(Clock.class);
    }

    private static String words(Transcripts.Message message) {
        return message.words().orElseThrow().words();
    }

    private static Saying saying(String words) {
        return new Saying(UUID.randomUUID(), new Sensitive<>(words), Optional.empty());
    }

    /// Words that wait before one of their sentences, and remember what they were to answer.
    private static final class Held implements Wordsmith {
        private final List<String> sentences;
        private final CountDownLatch there = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);
        private int holdAt = -1;
        private List<String> interrupted = List.of();
        private String heard = "";

        Held(String... sentences) {
            this.sentences = List.of(sentences);
        }

        void hold(int place) {
            holdAt = place;
        }

        void reached() throws InterruptedException {
            assertThat(there.await(20, TimeUnit.SECONDS)).isTrue();
        }

        void letGo() {
            go.countDown();
        }

        @Override
        public Stream<String> words(sera.guide.Plan plan, sera.guide.Talk talk) {
            interrupted = talk.interrupted();
            heard = talk.reading().heard().words().reveal();
            return sentences.stream().map(sentence -> {
                if (sentences.indexOf(sentence) == holdAt) {
                    await();
                }
                return sentence;
            });
        }

        private void await() {
            there.countDown();
            try {
                assertThat(go.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
