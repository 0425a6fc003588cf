package sera.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// One SQLite file with one writer and a few readers, used while `spring.datasource.url` names nothing else.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
class SqliteConfiguration {
    private static final int READERS = 4;

    @Bean
    HikariDataSource writer(DataDirectory directory) {
        return pool(prepared(directory), "writer", 1, false);
    }

    @Bean
    HikariDataSource readers(DataDirectory directory, HikariDataSource writer) {
        return pool(directory.database(), "readers", READERS, true);
    }

    /// Read-only transactions go to the readers, all else to the one writer.
    @Bean
    @Primary
    DataSource dataSource(HikariDataSource writer, HikariDataSource readers) {
        var routed = new LazyConnectionDataSourceProxy(writer);
        routed.setReadOnlyDataSource(readers);
        routed.setDefaultAutoCommit(true);
        routed.setDefaultTransactionIsolation(java.sql.Connection.TRANSACTION_SERIALIZABLE);
        return routed;
    }

    /// Migrations hold two connections at once, which a pool of one would wait for without end.
    @Bean
    @FlywayDataSource
    DataSource migrations(DataDirectory directory, HikariDataSource writer) {
        return source(directory.database(), false);
    }

    private static Path prepared(DataDirectory directory) {
        try {
            directory.privateFile("sera.db");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        DatabaseCheck.inspect(directory.database());
        return directory.database();
    }

    private static HikariDataSource pool(Path file, String name, int size, boolean readOnly) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source(file, readOnly));
        config.setMaximumPoolSize(size);
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }

    private static DataSource source(Path file, boolean readOnly) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(
                readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(5_000);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
