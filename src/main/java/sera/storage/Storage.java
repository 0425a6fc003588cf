package sera.storage;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Work on the database: what is done inside `write` or `read` happens whole or not at all.
@Component
public class Storage {
    private static final Set<String> FULL_STATES = Set.of("53100", "53200");

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final JdbcClient jdbc;
    private volatile boolean scrubOwed;

    public Storage(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.jdbc = jdbc;
    }

    public <T> T write(Supplier<T> work) {
        return java.util.Objects.requireNonNull(writing.execute(status -> work.get()));
    }

    public void write(Runnable work) {
        writing.executeWithoutResult(status -> work.run());
    }

    public <T> T read(Supplier<T> work) {
        return java.util.Objects.requireNonNull(reading.execute(status -> work.get()));
    }

    /// After rows about a person were deleted: leaves no copy of them in the write-ahead log. Deleted pages themselves
    /// are overwritten by `secure_delete`. PostgreSQL does this by vacuum in its own time.
    ///
    /// A backup that is being read keeps the log; then it is left for [#scrubAgain()].
    public void scrub() {
        if (isSqlite()) {
            scrubOwed = jdbc.sql("PRAGMA wal_checkpoint(TRUNCATE)")
                            .query((row, n) -> row.getInt("busy"))
                            .single()
                    != 0;
        }
    }

    /// Does what an earlier [#scrub()] had to leave.
    public void scrubAgain() {
        if (scrubOwed) {
            scrub();
        }
    }

    private boolean isSqlite() {
        return read(() -> jdbc.sql("SELECT 1")
                .query((row, n) ->
                        row.getStatement().getConnection().getMetaData().getDatabaseProductName())
                .single()
                .equals("SQLite"));
    }

    /// True when a failure means that the disk has no room left. SQLite rolls back by itself then, so that rolling back
    /// fails too: what failed first lies beside that failure.
    public static boolean isFull(@Nullable Throwable failure) {
        return failure != null
                && (saysFull(failure)
                        || failure instanceof TransactionSystemException later
                                && isFull(later.getApplicationException())
                        || isFull(failure.getCause()));
    }

    private static boolean saysFull(Throwable failure) {
        return failure instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL
                || failure instanceof SQLException sql && FULL_STATES.contains(String.valueOf(sql.getSQLState()));
    }
}
