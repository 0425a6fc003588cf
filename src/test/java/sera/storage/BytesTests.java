package sera.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sera.conversation.Conversations;
import sera.conversation.Entry;
import sera.conversation.Saying;
import sera.exam.Listener;
import sera.privacy.Privacy;
import sera.shared.Sensitive;
import sera.testing.People;
import sera.testing.Stores;

/// What lies in the files themselves.
class BytesTests {
    private static final Stores STORE = Stores.SQLITE;

    @Test
    void noWordOfAPersonLiesInTheFilesInTheClear() throws IOException {
        talk("canaryplain words nobody else should read");
        assertThat(holds("canaryplain".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(holds("SQLite format 3".getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void afterErasureNotEvenTheKeyIsLeft() throws IOException {
        var me = talk("canary: soon gone");
        var middle = Arrays.copyOfRange(wrappedKey(me), 20, 60);
        assertThat(holds(middle)).isTrue();
        STORE.bean(Privacy.class).erase(me.id());
        assertThat(holds(middle)).isFalse();
        assertThat(holds(me.id().toString().getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void aBackupBeingReadOnlyPutsOffTheEndOfTheKey() throws Exception {
        var me = talk("canary: gone a little later");
        var middle = Arrays.copyOfRange(wrappedKey(me), 20, 60);
        STORE.bean(Storage.class).write(() -> pragma("busy_timeout = 50"));
        try (var backup =
                DriverManager.getConnection("jdbc:sqlite:" + directory().resolve("sera.db"))) {
            backup.setAutoCommit(false);
            backup.createStatement().executeQuery("SELECT COUNT(*) FROM people").next();
            STORE.bean(Privacy.class).erase(me.id());
            assertThat(holds(middle)).isTrue();
        } finally {
            STORE.bean(Storage.class).write(() -> pragma("busy_timeout = 5000"));
        }
        STORE.bean(sera.people.People.class).eraseUnseen();
        assertThat(holds(middle)).isFalse();
    }

    @Test
    void aFlippedByteIsSaidAndNeverShownAsText() {
        var me = talk("canary: will be damaged");
        var sealed = jdbc().sql("SELECT words FROM conversation_messages WHERE person_id = ?")
                .param(me.id().toString())
                .query((row, n) -> row.getBytes(1))
                .single();
        sealed[sealed.length / 2] ^= 1;
        jdbc().sql("UPDATE conversation_messages SET words = ? WHERE person_id = ?")
                .params(List.of(sealed, me.id().toString()))
                .update();
        var conversations = STORE.bean(Conversations.class);
        assertThat(conversations.entries(me, conversations.current(me)))
                .filteredOn(Entry.Said.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Entry.Said.class, said -> assertThat(said.words()).isEmpty());
        assertThat(STORE.bean(Privacy.class).export(me.id()).toString()).contains("(damaged)");
    }

    private static sera.shared.Person talk(String words) {
        var me = People.someone(STORE);
        var conversations = STORE.bean(Conversations.class);
        conversations.take(
                me,
                conversations.current(me),
                new Saying(UUID.randomUUID(), new Sensitive<>(words), Optional.empty()),
                new Listener());
        return me;
    }

    private static byte[] wrappedKey(sera.shared.Person me) {
        return jdbc().sql("SELECT wrapped FROM vault_keys WHERE person_id = ?")
                .param(me.id().toString())
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    private static void pragma(String pragma) {
        jdbc().sql("PRAGMA " + pragma).query((row, n) -> row.getLong(1)).list();
    }

    private static boolean holds(byte[] wanted) throws IOException {
        for (var name : List.of("sera.db", "sera.db-wal")) {
            var file = directory().resolve(name);
            if (Files.exists(file) && contains(Files.readAllBytes(file), wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(byte[] all, byte[] wanted) {
        for (var start = 0; start <= all.length - wanted.length; start++) {
            if (Arrays.equals(all, start, start + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static Path directory() {
        return STORE.bean(DataDirectory.class).path();
    }

    private static JdbcClient jdbc() {
        return STORE.bean(JdbcClient.class);
    }
}
