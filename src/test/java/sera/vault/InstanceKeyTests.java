package sera.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import sera.shared.PersonId;
import sera.shared.StartRefused;
import sera.storage.DataDirectory;
import sera.storage.StorageSettings;

/// A key that does not open this database stops the start; it is never replaced by a new one.
class InstanceKeyTests {
    private static final Place PLACE = new Place("table", "row");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private DataDirectory data;

    @SuppressWarnings("NullAway.Init")
    private JdbcClient jdbc;

    @BeforeEach
    void emptyDatabase() {
        data = new DataDirectory(new StorageSettings(directory.resolve("data")));
        var source = new DriverManagerDataSource("jdbc:sqlite:" + directory.resolve("test.db"));
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/vault/V001__vault.sql")).execute(source);
        jdbc = JdbcClient.create(source);
    }

    @AfterEach
    void letGo() throws Exception {
        data.close();
    }

    @Test
    void theFirstStartMakesAKeyForTheOwnerAloneAndTheNextUsesIt() throws Exception {
        var person = PersonId.next();
        var first = vault();
        first.admit(person);
        var sealed = first.seal(person, PLACE, "canary");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(vault().open(person, PLACE, sealed)).isInstanceOf(Opened.Whole.class);
        assertThat(Files.list(data.path())).extracting(Path::getFileName).hasSize(2);
    }

    @Test
    void aKeyFileElsewhereIsForTheOwnerAloneToo() throws Exception {
        var elsewhere = directory.resolve("my.key");
        vault(null, elsewhere);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere)))
                .isEqualTo("rw-------");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aMissingKeyStopsTheStartAndNoOtherIsMade() throws Exception {
        vault();
        Files.delete(file());
        refuses("is missing, and the database holds sealed words");
        assertThat(file()).doesNotExist();
        Files.createFile(file());
        refuses("is missing, and the database holds sealed words");
        assertThat(file()).isEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a key", "{}", "{\"primaryKeyId\":1,\"key\":[]}", "[]", "null", "\u0000\u0001"})
    void whatIsNoKeyIsSaidToBeNone(String text) throws Exception {
        vault();
        Files.writeString(file(), text);
        refuses("it is not a key sera made");
        assertThat(file()).hasContent(text);
    }

    @Test
    void aKeyOfAnotherDatabaseIsRefused() throws Exception {
        vault();
        Files.delete(file());
        jdbc.sql("ALTER TABLE vault_instance RENAME TO kept").update();
        jdbc.sql("CREATE TABLE vault_instance (id INTEGER PRIMARY KEY, proof BYTEA NOT NULL)")
                .update();
        vault();
        jdbc.sql("DROP TABLE vault_instance").update();
        jdbc.sql("ALTER TABLE kept RENAME TO vault_instance").update();
        refuses("does not belong to this database");
    }

    @Test
    void aKeyInTheEnvironmentIsUsedAndNoFileIsMade() throws Exception {
        vault();
        var key = Files.readString(file());
        Files.delete(file());
        vault(key, null);
        assertThat(file()).doesNotExist();
        assertThatThrownBy(() -> vault("nonsense", null)).isInstanceOf(StartRefused.class);
    }

    @Test
    void aKeyFileThatCannotBeReadIsSaid() throws Exception {
        vault();
        Files.delete(file());
        Files.createDirectories(file().resolve("full"));
        refuses("cannot be used");
    }

    @Test
    void ofTwoNodesThatStartAtOnceWithDifferentKeysOneIsRefused() throws Exception {
        var late = new Keys(jdbc) {
            private boolean asked;

            @Override
            Optional<byte[]> proof() {
                var before = asked ? super.proof() : Optional.<byte[]>empty();
                asked = true;
                return before;
            }
        };
        vault();
        var settings = new VaultSettings(null, directory.resolve("other.key"));
        assertThatThrownBy(() -> new Vault(late, data, settings, Clock.systemUTC()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("does not belong to this database");
    }

    private void refuses(String problem) {
        assertThatThrownBy(this::vault).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused.problem()).contains(problem);
            assertThat(refused.remedy()).contains("Put back the key file");
        });
    }

    private Path file() {
        return data.path().resolve("instance.key");
    }

    private Vault vault() throws Exception {
        return vault(null, null);
    }

    private Vault vault(@Nullable String key, @Nullable Path keyFile) throws Exception {
        return new Vault(new Keys(jdbc), data, new VaultSettings(key, keyFile), Clock.systemUTC());
    }
}
