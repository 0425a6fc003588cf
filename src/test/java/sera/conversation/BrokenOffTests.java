package sera.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sera.exam.Listener;
import sera.guide.Guide;
import sera.memory.Remembering;
import sera.privacy.Privacy;
import sera.safety.SafetyEnvelope;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.storage.Storage;
import sera.testing.People;
import sera.testing.Stores;
import sera.understanding.Understanding;

/// Turns that broke off in the middle: nothing of them is lost, and the talk goes on.
@ParameterizedClass
@EnumSource(Stores.class)
class BrokenOffTests {
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
        talk = conversations().begin(me, false);
    }

    @Test
    void aReplyThatBrokeOffIsMarkedSoAndAnsweredOnAsking() {
        breakOffAfter("One.", saying("canary: the first"));
        assertThat(lastReply().state()).isEqualTo(Entry.State.UNFINISHED);
        assertThat(lastReply().sentences()).containsExactly("One.");
        assertThat(conversations().waits(me, talk)).isTrue();
        var listener = new Listener();
        conversations().resume(me, talk, listener);
        assertThat(listener.sentences()).isNotEmpty();
        assertThat(lastReply().state()).isEqualTo(Entry.State.WHOLE);
        assertThat(conversations().waits(me, talk)).isFalse();
    }

    @Test
    void theNextMessageIsAnsweredTogetherWithTheOneThatWaits() {
        breakOffAfter("One.", saying("canary: the first"));
        conversations().take(me, talk, saying("canary: the second"), new Listener());
        var heard = Exchanges.of(store.bean(Transcripts.class), me, talk.id())
                .exchanges()
                .getLast()
                .heard();
        assertThat(heard.messages()).hasSize(2);
        assertThat(heard.words().reveal()).isEqualTo("canary: the first\ncanary: the second");
    }

    @Test
    void theSameMessageSentAgainAfterABreakIsAnsweredAndStillThereOnce() {
        var saying = saying("canary: once");
        breakOffAfter("One.", saying);
        var listener = new Listener();
        conversations().take(me, talk, saying, listener);
        assertThat(listener.sentences()).isNotEmpty();
        assertThat(conversations().entries(me, talk).stream().filter(Entry.Said.class::isInstance))
                .hasSize(1);
    }

    @Test
    void theCardOfAReplyThatBrokeOffComesOnAsking() {
        breakOffAfter("One.", saying("canary: i want to kill myself tonight"));
        var listener = new Listener();
        conversations().resume(me, talk, listener);
        assertThat(listener.reply())
                .hasValueSatisfying(reply -> assertThat(reply.heldBy()).isEqualTo(lastNote()));
        assertThat(lastNote().card()).isTrue();
        assertThat(lastNote().concern()).isEqualTo("Crisis");
    }

    @Test
    void anAnswerToSafetyCountsOnceHoweverOftenItIsSent() {
        conversations().take(me, talk, saying("canary: theyd all be better off without me"), new Listener());
        var yes = new Saying(UUID.randomUUID(), new Sensitive<>("yes"), Optional.of("yes"));
        breakOffAfter("One.", yes);
        var step = lastNote().step();
        var listener = new Listener();
        conversations().take(me, talk, yes, listener);
        assertThat(step).isNotEmpty();
        assertThat(listener.reply())
                .hasValueSatisfying(reply -> assertThat(reply.heldBy().step()).isEqualTo(step));
    }

    @Test
    void safetyReadsWhatBrokeOffBeforeItWasReadWithTheNextMessage() {
        breakOffAsKept(saying("canary: i want to kill myself tonight"));
        var listener = new Listener();
        conversations().take(me, talk, saying("canary: hello again"), listener);
        assertThat(listener.reply()).hasValueSatisfying(reply -> {
            assertThat(reply.heldBy().card()).isTrue();
            assertThat(reply.heldBy().concern()).isEqualTo("Crisis");
        });
    }

    @Test
    void askingWhenNothingWaitsSaysNothing() {
        var listener = new Listener();
        conversations().resume(me, talk, listener);
        assertThat(listener.sentences()).isEmpty();
        assertThat(listener.reply()).isEmpty();
    }

    @Test
    void whatIsDamagedIsPassedOverAndTheTalkGoesOn() {
        conversations().take(me, talk, saying("canary: soon damaged"), new Listener());
        damage("conversation_messages", "words");
        damage("conversation_replies", "plan");
        damage("conversation_sentences", "words");
        damage("memories", "memory");
        var listener = new Listener();
        conversations().take(me, talk, saying("canary: still here"), listener);
        assertThat(listener.sentences()).isNotEmpty();
        assertThat(conversations().entries(me, talk).toString()).doesNotContain("damaged");
        assertThat(conversations().entries(me, talk))
                .filteredOn(Entry.Said.class::isInstance)
                .extracting(entry -> ((Entry.Said) entry).words().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void aDamagedMessageThatWaitsIsAnsweredWithoutItsWords() {
        breakOffAfter("One.", saying("canary: soon damaged"));
        damage("conversation_messages", "words");
        var listener = new Listener();
        conversations().resume(me, talk, listener);
        assertThat(listener.sentences()).isNotEmpty();
    }

    @Test
    void whoIsErasedInTheMiddleOfAReplyLeavesNothing() {
        var privacy = store.bean(Privacy.class);
        var listener = new Listener();
        turns(Stream.of("One.", "Two.").peek(sentence -> {
                    if (sentence.equals("Two.")) {
                        privacy.erase(me.id());
                    }
                }))
                .take(me, talk, saying("canary: gone"), listener);
        assertThat(listener.sentences()).containsExactly("One.");
        assertThat(privacy.export(me.id()).values()).allMatch(List::isEmpty);
    }

    private void breakOffAfter(String sentence, Saying saying) {
        var words = Stream.of(sentence, "").map(next -> {
            if (next.isEmpty()) {
                throw new IllegalStateException("broke off");
            }
            return next;
        });
        assertThatThrownBy(() -> turns(words).take(me, talk, saying, new Listener()))
                .hasMessage("broke off");
    }

    private void breakOffAsKept(Saying saying) {
        assertThatThrownBy(() -> conversations().take(me, talk, saying, new Listener() {
                    @Override
                    public void kept(Entry.Said said) {
                        throw new IllegalStateException("broke off");
                    }
                }))
                .hasMessage("broke off");
    }

    private Turns turns(Stream<String> words) {
        return new Turns(
                store.bean(Transcripts.class),
                store.bean(Storage.class),
                store.bean(Understanding.class),
                store.bean(SafetyEnvelope.class),
                store.bean(Remembering.class),
                store.bean(Guide.class),
                (plan, talk) -> words,
                store.bean(Release.class),
                store.bean(Notices.class),
                store.bean(PeopleNeeded.class),
                Clock.systemUTC());
    }

    private void damage(String table, String column) {
        store.bean(JdbcClient.class)
                .sql("UPDATE " + table + " SET " + column + " = ? WHERE person_id = ?")
                .params(List.of(new byte[64], me.id().toString()))
                .update();
    }

    private SafetyNote lastNote() {
        return lastReply().heldBy();
    }

    private Entry.Reply lastReply() {
        return (Entry.Reply) conversations().entries(me, talk).reversed().stream()
                .filter(Entry.Reply.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private Conversations conversations() {
        return store.bean(Conversations.class);
    }

    private static Saying saying(String words) {
        return new Saying(UUID.randomUUID(), new Sensitive<>(words), Optional.empty());
    }
}
