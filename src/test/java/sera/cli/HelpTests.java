package sera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sera.Sera;

class HelpTests {
    /// Asking what a command does starts nothing: no talk, no server, no data directory.
    @ParameterizedTest
    @ValueSource(strings = {"serve", "talk", "exam", "doctor", "referrals", "version"})
    void everyCommandSaysWhatItDoes(String command) {
        assertThat(Cli.run(Sera.class, command, "--help")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversation", "understanding", "safety", "guard", "practice", "measures", "memory"})
    void everyExamSaysWhatItDoes(String exam) {
        assertThat(Cli.run(Sera.class, "exam", exam, "--help")).isZero();
    }
}
