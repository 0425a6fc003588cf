package sera.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sera.shared.StartRefused;

/// A start that cannot be safe is refused, says which file and what to do, and touches nothing.
class MistakesTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void theDirectoryAndItsFilesBelongToTheOwnerAlone() throws Exception {
        try (var data = new DataDirectory(new StorageSettings(directory.resolve("new/data")))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.privateFile("sera.db"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aDirectoryInUseIsRefused() throws Exception {
        var settings = new StorageSettings(directory);
        try (var first = new DataDirectory(settings)) {
            assertThat(first.path()).isEqualTo(directory);
            assertThatThrownBy(() -> new DataDirectory(settings))
                    .isInstanceOfSatisfying(StartRefused.class, refused -> {
                        assertThat(refused.problem())
                                .contains("Another sera is using")
                                .contains(directory.toString());
                        assertThat(refused.remedy()).contains("--data-dir");
                    });
        }
        new DataDirectory(settings).close();
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAsItIs() throws Exception {
        var file = directory.resolve("sera.db");
        Files.writeString(file, "this was never a database, it is a shopping list\n".repeat(100));
        refusesAndTouchesNothing(file, "damaged");
    }

    @Test
    void aDamagedPageIsFound() throws Exception {
        var file = database();
        var bytes = Files.readAllBytes(file);
        for (var place = bytes.length / 2; place < bytes.length / 2 + 2_000; place++) {
            bytes[place] = (byte) 0xAB;
        }
        Files.write(file, bytes);
        refusesAndTouchesNothing(file, "damaged");
    }

    @Test
    void aFileHeldByAnotherProgramIsSaidToBeLocked() throws Exception {
        var file = database();
        try (var other = open(file)) {
            other.createStatement().execute("PRAGMA locking_mode = EXCLUSIVE");
            other.createStatement().execute("BEGIN EXCLUSIVE");
            refusesAndTouchesNothing(file, "locked by another program");
        }
    }

    @Test
    void aProgramThatWritesBesideIsNoticedInWriteAheadModeToo() throws Exception {
        var file = database();
        try (var other = open(file)) {
            other.createStatement().execute("PRAGMA journal_mode = WAL");
            other.createStatement().execute("BEGIN IMMEDIATE");
            refusesAndTouchesNothing(file, "locked by another program");
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsRefused() throws Exception {
        var file = Files.writeString(directory.resolve("file"), "not a directory");
        assertThatThrownBy(() -> new DataDirectory(new StorageSettings(file.resolve("data"))))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused.problem()).contains("cannot be used").contains(file.toString());
                    assertThat(refused.remedy()).contains("--sera.data-dir");
                });
        assertThat(file).hasContent("not a directory");
    }

    @Test
    void aFileIsKeptWholeForItsOwnerAlone() throws Exception {
        var file = Files.writeString(directory.resolve("kept"), "before");
        DataDirectory.keep(file, "after");
        assertThat(file).hasContent("after");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void anEmptyOrAbsentFileIsABeginning() throws Exception {
        DatabaseCheck.inspect(directory.resolve("absent.db"));
        DatabaseCheck.inspect(Files.createFile(directory.resolve("empty.db")));
        DatabaseCheck.inspect(database());
    }

    @Test
    void aFullDiskIsKnownAsSuch() throws Exception {
        try (var connection = open(database())) {
            connection.createStatement().execute("PRAGMA max_page_count = 1");
            assertThatThrownBy(() -> fill(connection))
                    .satisfies(failure -> assertThat(Storage.isFull(new IllegalStateException(failure)))
                            .isTrue());
        }
        assertThat(Storage.isFull(new SQLException("no room", "53100"))).isTrue();
        assertThat(Storage.isFull(new SQLException("something else", "42000"))).isFalse();
    }

    private void refusesAndTouchesNothing(Path file, String problem) throws Exception {
        var before = HexFormat.of().formatHex(Files.readAllBytes(file));
        assertThatThrownBy(() -> DatabaseCheck.inspect(file)).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused.problem()).contains(problem).contains(file.toString());
            assertThat(refused.remedy()).isNotBlank();
        });
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(file))).isEqualTo(before);
    }

    private Path database() throws SQLException {
        var file = directory.resolve("whole.db");
        try (var connection = open(file)) {
            connection.createStatement().execute("CREATE TABLE things (id INTEGER PRIMARY KEY, thing TEXT)");
            fill(connection);
        }
        return file;
    }

    private static void fill(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO things (thing) VALUES (?)")) {
            for (var number = 0; number < 200; number++) {
                insert.setString(1, "thing ".repeat(40) + number);
                insert.executeUpdate();
            }
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
