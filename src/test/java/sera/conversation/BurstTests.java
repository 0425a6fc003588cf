package sera.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sera.exam.Listener;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.testing.People;
import sera.testing.Stores;

/// Messages that cross each other: each is kept once, read by safety, and answered once.
@ParameterizedClass
@EnumSource(Stores.class)
class BurstTests {
    private static final int MESSAGES = 8;

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
    void aMessageOvertakenByANewerOneIsAnsweredWithItAndNotAgain() throws Exception {
        var overtaken = new Overtaken();
        var newer = new Listener();
        var slow = Thread.ofVirtual().start(() -> conversations().take(me, talk, saying("canary: one"), overtaken));
        assertThat(overtaken.kept.await(20, TimeUnit.SECONDS)).isTrue();
        conversations().take(me, talk, saying("canary: two"), newer);
        overtaken.go.countDown();
        slow.join();
        assertThat(newer.sentences()).isNotEmpty();
        assertThat(overtaken.sentences()).isEmpty();
        assertThat(overtaken.withdrawn).isTrue();
        assertThat(exchanges().exchanges().getLast().heard().messages()).hasSize(2);
        assertThat(exchanges().exchanges()).hasSize(2);
    }

    @Test
    void dangerThatIsOvertakenIsReadAllTheSame() throws Exception {
        var overtaken = new Overtaken();
        var newer = new Listener();
        var danger = saying("canary: i want to kill myself tonight");
        var slow = Thread.ofVirtual().start(() -> conversations().take(me, talk, danger, overtaken));
        assertThat(overtaken.kept.await(20, TimeUnit.SECONDS)).isTrue();
        conversations().take(me, talk, saying("canary: never mind"), newer);
        overtaken.go.countDown();
        slow.join();
        assertThat(newer.reply())
                .hasValueSatisfying(reply -> assertThat(reply.heldBy().card()).isTrue());
    }

    @RepeatedTest(5)
    void manyAtOnceAreKeptOnceAndNothingWaits() throws Exception {
        var together = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        for (var number = 0; number < MESSAGES; number++) {
            var saying = saying("canary " + number);
            for (var copy = 0; copy < 2; copy++) {
                threads.add(Thread.ofVirtual().start(() -> {
                    await(together);
                    conversations().take(me, talk, saying, new Listener());
                }));
            }
        }
        together.countDown();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(said()).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(conversations().waits(me, talk)).isFalse();
        assertThat(exchanges().exchanges().stream().skip(1).map(exchange -> exchange.heard()
                        .messages()))
                .allSatisfy(messages -> assertThat(messages).isNotEmpty());
        assertThat(exchanges().exchanges().stream().flatMap(exchange -> exchange.heard().messages().stream()))
                .hasSize(MESSAGES)
                .doesNotHaveDuplicates();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private List<String> said() {
        return conversations().entries(me, talk).stream()
                .filter(Entry.Said.class::isInstance)
                .map(entry -> ((Entry.Said) entry).words().orElseThrow().reveal())
                .toList();
    }

    private Exchanges exchanges() {
        return Exchanges.of(store.bean(Transcripts.class), me, talk.id());
    }

    private Conversations conversations() {
        return store.bean(Conversations.class);
    }

    private static Saying saying(String words) {
        return new Saying(UUID.randomUUID(), new Sensitive<>(words), Optional.empty());
    }

    /// Slow between its words being kept and being answered.
    private static final class Overtaken extends Listener {
        private final CountDownLatch kept = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);
        private boolean withdrawn;

        @Override
        public void kept(Entry.Said said) {
            kept.countDown();
            await(go);
        }

        @Override
        public void withdrawn() {
            withdrawn = true;
        }
    }
}
