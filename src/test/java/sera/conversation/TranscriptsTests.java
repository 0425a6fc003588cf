package sera.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sera.guide.Move;
import sera.guide.Plan;
import sera.shared.ConversationId;
import sera.shared.MessageId;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.testing.People;
import sera.testing.Stores;

/// What every database must keep of a talk.
@ParameterizedClass
@EnumSource(Stores.class)
class TranscriptsTests {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00.123Z");

    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @SuppressWarnings("NullAway.Init")
    private Person me;

    private final ConversationId talk = ConversationId.next();

    @BeforeEach
    void talking() {
        me = People.someone(store);
        transcripts().start(me.id(), new Conversation(talk, NOW, Optional.empty()));
    }

    @Test
    void aMessageIsKeptOnceHoweverOftenItIsSent() {
        var saying = saying("canary: once");
        assertThat(keep(saying, NOW)).isTrue();
        assertThat(keep(new Saying(saying.key(), new Sensitive<>("canary: changed"), Optional.empty()), NOW))
                .isFalse();
        assertThat(said()).containsExactly("canary: once");
        assertThat(transcripts().withKey(me.id(), talk, saying.key().toString()).words())
                .hasValueSatisfying(words -> assertThat(words.words()).isEqualTo("canary: once"));
    }

    @Test
    void theSameKeyInAnotherTalkIsAnotherMessage() {
        var saying = saying("canary");
        var other = ConversationId.next();
        transcripts().start(me.id(), new Conversation(other, NOW, Optional.empty()));
        assertThat(keep(saying, NOW)).isTrue();
        assertThat(transcripts().keep(me.id(), other, MessageId.next(), saying, NOW))
                .isTrue();
    }

    @Test
    void messagesComeInTheOrderTheyWereSaidAlsoWithinAMillisecond() {
        for (var number = 0; number < 20; number++) {
            keep(saying("canary " + number), NOW);
        }
        keep(saying("canary: before"), NOW.minusMillis(1));
        assertThat(said()).startsWith("canary: before", "canary 0", "canary 1").endsWith("canary 19");
    }

    @Test
    void wordsOfEveryKindComeBackAsTheyWere() {
        var words = "canary \u0000 \uD83D\uDE14 'quoted' \"; DROP TABLE people; -- ünï\ncödé ".repeat(2_000);
        keep(saying(words), NOW);
        assertThat(said()).containsExactly(words);
    }

    @Test
    void theTappedChoiceIsKeptWithItsWords() {
        keep(new Saying(UUID.randomUUID(), new Sensitive<>("can't sleep"), Optional.of("cant-sleep")), NOW);
        assertThat(transcripts().messages(me.id(), talk).getFirst().words())
                .contains(new Transcripts.Words("can't sleep", "cant-sleep"));
    }

    @Test
    void aReplyIsKeptWithItsPlanAndSentencesInOrder() {
        var reply = begun(NOW);
        for (var place = 0; place < 12; place++) {
            assertThat(transcripts().say(me.id(), reply, place, "Sentence " + place + ".", NOW))
                    .isTrue();
        }
        assertThat(transcripts().complete(me.id(), reply)).isTrue();
        assertThat(transcripts().replies(me.id(), talk)).singleElement().satisfies(kept -> {
            assertThat(kept.said()).hasSize(12).startsWith("Sentence 0.").endsWith("Sentence 11.");
            assertThat(kept.state()).isEqualTo(Entry.State.WHOLE);
            assertThat(kept.planned()).contains(planned());
            assertThat(kept.at()).isEqualTo(NOW);
        });
    }

    @Test
    void haltWithdrawsWhatShowedNothingAndCutsShortWhatStreams() {
        var whole = begun(NOW);
        transcripts().complete(me.id(), whole);
        var silent = begun(NOW.plusMillis(1));
        var streaming = begun(NOW.plusMillis(2));
        transcripts().say(me.id(), streaming, 0, "One.", NOW);
        transcripts().halt(me.id(), talk);
        assertThat(states()).containsExactly(Entry.State.WHOLE, Entry.State.WITHDRAWN, Entry.State.INTERRUPTED);
        assertThat(transcripts().say(me.id(), silent, 0, "Late.", NOW)).isFalse();
        assertThat(transcripts().say(me.id(), streaming, 1, "Late.", NOW)).isFalse();
        assertThat(transcripts().complete(me.id(), streaming)).isFalse();
        assertThat(transcripts().replies(me.id(), talk).getLast().said()).containsExactly("One.");
    }

    @Test
    void haltLeavesOtherTalksAlone() {
        var reply = begun(NOW);
        transcripts().halt(me.id(), ConversationId.next());
        transcripts().halt(People.someone(store).id(), talk);
        assertThat(transcripts().complete(me.id(), reply)).isTrue();
    }

    @Test
    void noticesAreFoundByTalkAndByName() {
        transcripts().notice(me.id(), talk, "program", NOW);
        transcripts().notice(me.id(), talk, "program", NOW.plusSeconds(9));
        assertThat(transcripts().notices(me.id(), talk))
                .containsExactly(new Entry.Notice("program", NOW), new Entry.Notice("program", NOW.plusSeconds(9)));
        assertThat(transcripts().lastNotice(me.id(), "program")).contains(NOW.plusSeconds(9));
        assertThat(transcripts().lastNotice(me.id(), "keep")).isEmpty();
    }

    @Test
    void whenTheyLastSpokeIsKnownOverAllTalks() {
        assertThat(transcripts().lastSaid(me.id())).isEmpty();
        assertThat(transcripts().firstSaidSince(me.id(), NOW)).isEmpty();
        keep(saying("canary"), NOW);
        keep(saying("canary"), NOW.plusSeconds(60));
        assertThat(transcripts().lastSaid(me.id())).contains(NOW.plusSeconds(60));
        assertThat(transcripts().firstSaidSince(me.id(), NOW.plusSeconds(1))).contains(NOW.plusSeconds(60));
    }

    @Test
    void aTalkIsClosedOnceAndForGood() {
        transcripts().close(me.id(), talk, NOW.plusSeconds(1));
        transcripts().close(me.id(), talk, NOW.plusSeconds(2));
        assertThat(transcripts().latest(me.id()))
                .contains(new Conversation(talk, NOW, Optional.of(NOW.plusSeconds(1))));
    }

    @Test
    void aStrangerSeesNothingOfIt() {
        keep(saying("canary"), NOW);
        begun(NOW);
        transcripts().notice(me.id(), talk, "program", NOW);
        var stranger = People.someone(store).id();
        assertThat(transcripts().conversation(stranger, talk)).isEmpty();
        assertThat(transcripts().latest(stranger)).isEmpty();
        assertThat(transcripts().messages(stranger, talk)).isEmpty();
        assertThat(transcripts().replies(stranger, talk)).isEmpty();
        assertThat(transcripts().notices(stranger, talk)).isEmpty();
        assertThat(transcripts().export(stranger)).isEmpty();
    }

    private boolean keep(Saying saying, Instant at) {
        return transcripts().keep(me.id(), talk, MessageId.next(), saying, at);
    }

    private ReplyId begun(Instant at) {
        var reply = ReplyId.next();
        transcripts().begin(me.id(), talk, reply, planned(), at);
        return reply;
    }

    private List<String> said() {
        return transcripts().messages(me.id(), talk).stream()
                .map(message -> message.words().orElseThrow().words())
                .toList();
    }

    private List<Entry.State> states() {
        return transcripts().replies(me.id(), talk).stream()
                .map(Transcripts.Reply::state)
                .toList();
    }

    private static Transcripts.Planned planned() {
        var plan = new Plan(
                Move.QUESTION,
                "arrive.first",
                Map.of("phrase", "canary"),
                List.of(),
                List.of(),
                Optional.of("breathing"),
                "why",
                "rule",
                Map.of("turn", "1"));
        return new Transcripts.Planned(plan, SafetyNote.NONE, "guide", "0");
    }

    private static Saying saying(String words) {
        return new Saying(UUID.randomUUID(), new Sensitive<>(words), Optional.empty());
    }

    private Transcripts transcripts() {
        return store.bean(Transcripts.class);
    }
}
