package sera.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sera.shared.StartRefused;

/// The one directory everything lies in, open to its owner alone and held by one process.
@Component
public final class DataDirectory implements AutoCloseable {
    private static final Set<PosixFilePermission> OWNER_DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    public DataDirectory(StorageSettings settings) {
        this.path = settings.dataDir().toAbsolutePath().normalize();
        try {
            create();
            this.channel = FileChannel.open(privateFile("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new StartRefused(
                    "The data directory " + path + " cannot be used: " + failure.getMessage(),
                    "Name another with --sera.data-dir=PATH, or make this one writable for the user sera runs as.");
        }
        this.lock = hold();
    }

    public Path path() {
        return path;
    }

    public Path database() {
        return path.resolve("sera.db");
    }

    /// A file in the directory, made empty for its owner alone if it is not there yet.
    public Path privateFile(String name) throws IOException {
        var file = path.resolve(name);
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        restrict(file, OWNER_FILE);
        return file;
    }

    /// Writes a file whole or not at all, for its owner alone, and durably before it returns.
    public static void keep(Path file, String text) throws IOException {
        var directory = file.toAbsolutePath().resolveSibling("");
        var fresh = Files.createTempFile(directory, file.getFileName() + ".", ".new");
        try {
            restrict(fresh, OWNER_FILE);
            write(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        flush(directory);
    }

    private static void write(Path file, String text) throws IOException {
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
    }

    /// Some systems cannot open a directory; there the name is as durable as they make it.
    private static void flush(Path directory) {
        try (var opened = FileChannel.open(directory, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }

    public long freeBytes() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }

    private void create() throws IOException {
        Files.createDirectories(path);
        restrict(path, OWNER_DIRECTORY);
    }

    private FileLock hold() {
        var held = tryLock();
        if (held == null) {
            throw new StartRefused(
                    "Another sera is using " + path + ".",
                    "Stop it first, or name another directory (--sera.data-dir=PATH; for talk: --data-dir PATH).");
        }
        return held;
    }

    private @Nullable FileLock tryLock() {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void restrict(Path file, Set<PosixFilePermission> permissions) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
