package sera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sera.Sera;

/// What nobody asked for does not happen: a mistyped word starts nothing, and writes nowhere.
class MistypedTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tlak",
                "serve now",
                "-p 80",
                "talk --jsno",
                "talk --sera.data-dir=target/elsewhere",
                "talk canary",
                "doctor --data-dri target/elsewhere",
                "exam conversation --case x",
                "exam conversatoin",
                "version now",
                "exam conversation --cases does-not-exist.jsonl --json"
            })
    void aMistypedCommandOrOptionIsRefused(String line) {
        assertThat(Cli.run(Sera.class, line.split(" "))).isEqualTo(2);
    }
}
