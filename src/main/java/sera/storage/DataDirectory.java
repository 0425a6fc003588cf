package sera.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
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
