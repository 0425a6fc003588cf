package sera.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sera.exam.Listener;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.storage.Storage;
import sera.testing.People;
import sera.testing.Stores;

/// A database that may not grow: what cannot be written is not half written, and all goes on once there is room.
class FullDiskTests {
    private static final Stores STORE = Stores.SQLITE;
    private static final int LONG = 9_000;
    private static final int ENOUGH = 200;

    @SuppressWarnings("NullAway.Init")
    private Person me;

    @BeforeEach
    void someone() {
        me = People.someone(STORE);
    }

    @AfterEach
    void makeRoom() {
        pragma("max_page_count = 1073741823");
    }

    @Test
    void wordsThatCannotBeKeptAreRefusedAndKeptWhenSentAgain() {
        var talk = conversations().begin(me, false);
        var saying = saying();
        noRoom();
        var failure = untilFull(() -> {
            conversations().take(me, talk, saying(), new Listener());
            return talk;
        });
        assertThat(Storage.isFull(failure)).isTrue();
        assertThat(catchThrowable(() -> conversations().take(me, talk, saying, new Listener())))
                .satisfies(full -> assertThat(Storage.isFull(full)).isTrue());
        assertThat(kept(saying)).isZero();
        makeRoom();
        var listener = new Listener();
        conversations().take(me, talk, saying, listener);
        assertThat(listener.sentences()).isNotEmpty();
        assertThat(kept(saying)).isEqualTo(1);
        assertThat(conversations().waits(me, talk)).isFalse();
    }

    @Test
    void aTalkThatCannotBeginWholeDoesNotBegin() {
        noRoom();
        assertThat(Storage.isFull(untilFull(() -> conversations().begin(me, false))))
                .isTrue();
        assertThat(talksWithoutFirstWords()).isZero();
        makeRoom();
        var talk = conversations().current(me);
        assertThat(conversations().entries(me, talk)).isNotEmpty();
    }

    @Test
    void erasingWorksWithoutRoom() {
        var talk = conversations().begin(me, false);
        conversations().take(me, talk, saying(), new Listener());
        noRoom();
        STORE.bean(sera.privacy.Privacy.class).erase(me.id());
        assertThat(conversations().of(me, talk.id())).isEmpty();
    }

    private static Throwable untilFull(Supplier<Conversation> work) {
        for (var tries = 0; tries < ENOUGH; tries++) {
            var failure = catchThrowable(work::get);
            if (failure != null) {
                return failure;
            }
        }
        throw new AssertionError("the database never filled");
    }

    private static Conversations conversations() {
        return STORE.bean(Conversations.class);
    }

    private static Saying saying() {
        return new Saying(UUID.randomUUID(), new Sensitive<>("canary ".repeat(LONG)), Optional.empty());
    }

    private int kept(Saying saying) {
        return count(
                "SELECT COUNT(*) FROM conversation_messages WHERE message_key = ?",
                saying.key().toString());
    }

    private int talksWithoutFirstWords() {
        return count(
                "SELECT COUNT(*) FROM conversations c WHERE c.person_id = ? AND NOT EXISTS (SELECT 1 FROM"
                        + " conversation_replies r WHERE r.conversation_id = c.id AND r.state = 'WHOLE')",
                me.id().toString());
    }

    private static int count(String sql, String value) {
        return STORE.bean(JdbcClient.class)
                .sql(sql)
                .param(value)
                .query(Integer.class)
                .single();
    }

    private static void noRoom() {
        pragma("max_page_count = 1");
    }

    /// On the one connection that writes; SQLite takes a count below the present size as the present size.
    private static void pragma(String pragma) {
        STORE.bean(Storage.class).write(() -> STORE.bean(JdbcClient.class)
                .sql("PRAGMA " + pragma)
                .query((row, n) -> row.getLong(1))
                .single());
    }
}
