package sera.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sera.shared.Sensitive;

/// Starts a process of its own whose native library cannot be found.
class WithoutModelTests {
    @Test
    void messagesAreReadByRulesWhereTheNativeLibraryCannotLoad() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var started = new ProcessBuilder(
                        java,
                        "-Donnxruntime.native.path=/nowhere",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rules.class.getName())
                .redirectErrorStream(true)
                .start();
        var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(started.waitFor()).as(said).isZero();
        assertThat(said).contains("GREETING VENTS").containsOnlyOnce("The sentence model cannot be loaded");
    }

    /// Reads two messages and says what it made of them.
    static final class Rules {
        public static void main(String... arguments) {
            var understanding = new Understanding();
            System.out.println(intent(new Understanding(), "hello") + " " + intent(understanding, "nobody rang today"));
        }

        private static Intent intent(Understanding understanding, String words) {
            var reading = understanding.read(new Heard(List.of(), new Sensitive<>(words), Optional.empty()));
            if (reading.impression().isPresent()) {
                throw new IllegalStateException("an impression without a model");
            }
            return reading.intent();
        }
    }
}
