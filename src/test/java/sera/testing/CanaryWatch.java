package sera.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// People in tests say "canary". After every test the log is searched for the word.
public final class CanaryWatch implements AfterEachCallback {
    private static final Path LOG = Path.of(System.getProperty("logging.file.name", "target/sera-tests.log"));
    private static long read;

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        if (fresh().toLowerCase(Locale.ROOT).contains("canary")) {
            throw new AssertionError("a person's words are in the log");
        }
    }

    private static synchronized String fresh() throws IOException {
        if (Files.notExists(LOG)) {
            return "";
        }
        try (var file = new RandomAccessFile(LOG.toFile(), "r")) {
            file.seek(Math.min(read, file.length()));
            var bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            read = file.length();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
