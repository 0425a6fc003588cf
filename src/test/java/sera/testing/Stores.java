package sera.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import sera.Sera;

/// The two kinds of database, each with the whole program on it (no web server). One of each serves all tests of a run.
public enum Stores {
    SQLITE,
    POSTGRES;

    private static final Map<Stores, ConfigurableApplicationContext> RUNNING = new EnumMap<>(Stores.class);

    public <T> T bean(Class<T> type) {
        return program().getBean(type);
    }

    public synchronized ConfigurableApplicationContext program() {
        synchronized (RUNNING) {
            return RUNNING.computeIfAbsent(this, Stores::start);
        }
    }

    /// The settings that put a program on a fresh database of this kind, in a directory of its own.
    public List<String> settings(Path directory) {
        var settings = new ArrayList<>(List.of("--sera.data-dir=" + directory));
        if (this == POSTGRES) {
            var server = PostgresServer.database();
            settings.add("--spring.datasource.url=" + server);
            settings.add("--spring.datasource.username=postgres");
        }
        return settings;
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Sera.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(settings(directory()).toArray(String[]::new));
    }

    public static Path directory() {
        try {
            return Files.createTempDirectory("sera-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// One real PostgreSQL for the run, a database of its own for each asker.
    private static final class PostgresServer {
        private static final EmbeddedPostgres SERVER = start();
        private static int databases;

        static synchronized String database() {
            var name = "sera" + databases++;
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
                return SERVER.getJdbcUrl("postgres", name);
            } catch (java.sql.SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
