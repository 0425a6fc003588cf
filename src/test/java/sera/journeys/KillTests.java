package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sera.testing.Stores;

/// SIGKILL at twenty random moments of a talk: every acknowledged word is there once, and the talk goes on.
class KillTests {
    private static final int ROUNDS = 20;
    private static final int WRITERS = 3;
    private static final int ENOUGH = 40;

    private final Path directory = Stores.directory();
    private final Map<String, UUID> acknowledged = new ConcurrentHashMap<>();

    @ParameterizedTest
    @EnumSource(Stores.class)
    void noAcknowledgedWordIsLostOrDoubled(Stores store) throws Exception {
        var settings = store.settings(directory);
        var random = new Random(20261124);
        var writer = new Writer();
        for (var round = 0; round < ROUNDS; round++) {
            try (var program = Mortal.start(settings, directory.resolve("start.log"))) {
                if (round == 0) {
                    writer.begin(program.port);
                }
                check(writer.open(program.port));
                var repeat = anyAcknowledged();
                if (repeat != null) {
                    writer.say(program.port, repeat.getValue(), repeat.getKey(), words -> {});
                    check(writer.open(program.port));
                }
                writeUntilKilled(program, writer, round, 1 + random.nextInt(ENOUGH));
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
        if (store == Stores.SQLITE) {
            assertThat(integrity()).isEqualTo("ok");
        }
    }

    @Test
    void theCheckWouldSeeALoss() {
        acknowledged.put("canary that never was", UUID.randomUUID());
        assertThat(missing("<p>canary that was</p>")).containsExactly("canary that never was");
        acknowledged.put("canary twice", UUID.randomUUID());
        assertThat(missing("<p>canary twice</p><p>canary twice</p><p>canary that never was</p>"))
                .containsExactly("canary twice");
    }

    /// Several write at once; after a random number of acknowledgements the program is killed under them.
    private void writeUntilKilled(Mortal program, Writer writer, int round, int acknowledgements) throws Exception {
        var enough = new CountDownLatch(acknowledgements);
        var threads = new ArrayList<Thread>();
        for (var number = 0; number < WRITERS; number++) {
            var name = "canary " + round + "-" + number + "-";
            threads.add(Thread.ofVirtual().start(() -> write(program, writer, name, enough)));
        }
        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
        program.kill();
        for (var thread : threads) {
            thread.join();
        }
    }

    private void write(Mortal program, Writer writer, String name, CountDownLatch enough) {
        for (var number = 0; number < 10 * ENOUGH; number++) {
            var key = UUID.randomUUID();
            try {
                writer.say(program.port, key, name + number, words -> {
                    acknowledged.put(words, key);
                    enough.countDown();
                });
            } catch (IOException | InterruptedException killed) {
                return;
            }
        }
    }

    private void check(String page) {
        assertThat(missing(page)).isEmpty();
    }

    /// Acknowledged words that are not on the page exactly once.
    private List<String> missing(String page) {
        return acknowledged.keySet().stream()
                .filter(words -> page.split("<p>" + words + "</p>", -1).length != 2)
                .toList();
    }

    private Map.Entry<String, UUID> anyAcknowledged() {
        return acknowledged.entrySet().stream().findAny().orElse(null);
    }

    private String integrity() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("sera.db"));
                var rows = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
            return rows.getString(1);
        }
    }
}
