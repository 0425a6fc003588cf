package sera.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import sera.shared.StartRefused;

/// Looks at a database file before anything writes to it; refuses one that is damaged or held by another program.
final class DatabaseCheck {
    private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final String RESTORE = "Nothing was changed. Keep a copy of the file, then put back a backup, "
            + "or move the file away to begin with an empty one.";

    private DatabaseCheck() {}

    static void inspect(Path file) {
        if (isEmpty(file)) {
            return;
        }
        if (!hasHeader(file)) {
            throw new StartRefused("The database file " + file + " is damaged: it is not a SQLite file.", RESTORE);
        }
        inspectPages(file);
        inspectWriting(file);
    }

    /// In write-ahead mode another program that writes does not keep anyone from reading.
    private static void inspectWriting(Path file) {
        var config = new SQLiteConfig();
        config.setBusyTimeout(2_000);
        try (var connection = config.createConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("ROLLBACK");
        } catch (SQLException failure) {
            throw refusal(file, failure);
        }
    }

    private static void inspectPages(Path file) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(2_000);
        try (var connection = config.createConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            var answer = rows.next() ? rows.getString(1) : "no answer";
            if (!answer.equals("ok")) {
                throw new StartRefused("The database file " + file + " is damaged (" + answer + ").", RESTORE);
            }
        } catch (SQLException failure) {
            throw refusal(file, failure);
        }
    }

    private static StartRefused refusal(Path file, SQLException failure) {
        if (isBusy(failure)) {
            return new StartRefused(
                    "The database file " + file + " is locked by another program.",
                    "Close the program that has it open (a backup or a database browser), then start sera again.");
        }
        if (failure instanceof SQLiteException sqlite && isReadOnly(sqlite)) {
            return new StartRefused(
                    "The database file " + file + " cannot be written.",
                    "Make it writable for the user sera runs as, then start sera again. Nothing was changed.");
        }
        return new StartRefused("The database file " + file + " is damaged (" + failure.getMessage() + ").", RESTORE);
    }

    private static boolean isReadOnly(SQLiteException failure) {
        return (failure.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_READONLY.code;
    }

    static boolean isBusy(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_BUSY
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_LOCKED);
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.notExists(file) || Files.size(file) == 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean hasHeader(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(HEADER.length), HEADER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
