package sera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import sera.shared.StartRefused;

class RefusalsTests {
    @Command(name = "test")
    private record Failing(Exception failure) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            throw failure;
        }
    }

    private final StringWriter err = new StringWriter();

    @Test
    void aRefusalDeepInsideIsSaidInTwoLines() {
        var refused = new StartRefused("The file is damaged.", "Put back a backup.");
        assertThat(run(new IllegalStateException(new IllegalStateException("a bean", refused))))
                .isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("The file is damaged.", "Put back a backup.");
    }

    @Test
    void aMistakeOfTheCallerIsSaidInOneLine() {
        assertThat(run(new IllegalArgumentException("cases.jsonl, line 3: not a case in JSON")))
                .isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("cases.jsonl, line 3: not a case in JSON");
    }

    @Test
    void aFullDiskIsSaidInTwoLines() {
        assertThat(run(new IllegalStateException(new SQLException("no room", "53100"))))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2).first().asString().contains("no room left on the disk");
    }

    @Test
    void anythingElseIsShownWhole() {
        assertThat(run(new IllegalStateException("a fault"))).isEqualTo(1);
        assertThat(err.toString()).contains("IllegalStateException: a fault").contains("\tat ");
    }

    private int run(Exception failure) {
        return new CommandLine(new Failing(failure))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new Refusals())
                .execute();
    }
}
