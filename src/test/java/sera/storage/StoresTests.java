package sera.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sera.testing.Stores;

/// That the tests on two databases are on two databases, and the one file is as durable as it says.
class StoresTests {
    @ParameterizedTest
    @CsvSource({"SQLITE, SQLite", "POSTGRES, PostgreSQL"})
    void eachStoreIsWhatItIsCalled(Stores store, String product) {
        var name = store.bean(JdbcClient.class)
                .sql("SELECT 1")
                .query((row, n) ->
                        row.getStatement().getConnection().getMetaData().getDatabaseProductName())
                .single();
        assertThat(name).isEqualTo(product);
    }

    @ParameterizedTest
    @CsvSource({"journal_mode, wal", "synchronous, 2", "foreign_keys, 1", "secure_delete, 1"})
    void theFileIsWrittenDurablyAndErasedForGood(String pragma, String value) {
        assertThat(store().write(() -> ask("PRAGMA " + pragma))).isEqualTo(value);
    }

    private static String ask(String sql) {
        return Stores.SQLITE
                .bean(JdbcClient.class)
                .sql(sql)
                .query((row, n) -> row.getString(1))
                .single();
    }

    private static Storage store() {
        return Stores.SQLITE.bean(Storage.class);
    }
}
