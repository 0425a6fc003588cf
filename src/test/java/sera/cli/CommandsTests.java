package sera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sera.storage.DataDirectory;
import sera.storage.StorageSettings;
import tools.jackson.databind.json.JsonMapper;

/// The commands, each in a process of its own.
class CommandsTests {
    private record Ended(int code, String out, String err) {}

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void talkPrintsOneObjectATurn() throws Exception {
        var ended = run("canary: cant sleep\n1\nbye\n", "talk", "--json", "--data-dir", data());
        assertThat(ended.code()).isZero();
        var turns =
                ended.out().lines().map(JsonMapper.builder().build()::readTree).toList();
        assertThat(turns).hasSize(3).allSatisfy(turn -> {
            assertThat(turn.get("reply").asString()).isNotBlank();
            assertThat(turn.get("concern").asString()).isEqualTo("Clear");
            assertThat(turn.get("plan").get("move").asString()).isNotBlank();
            assertThat(turn.get("why").asString()).isNotBlank();
            assertThat(turn.get("millis").asDouble()).isPositive();
            assertThat(turn.has("choices")).isTrue();
        });
        assertThat(turns.getLast().get("plan").get("move").asString()).isEqualTo("CLOSING");
    }

    @Test
    void talkShowsTheCardAndComesBackToThePersonOfThatName() throws Exception {
        var first = run("canary: i want to kill myself tonight\n", "talk", "--person", "ada", "--data-dir", data());
        assertThat(first.out()).contains("What brings you here right now?", "988", "Find A Helpline");
        var second = run("hello\n", "talk", "--person", "ada", "--json", "--data-dir", data());
        assertThat(second.out()).contains("\"concern\":\"Crisis\"");
        var other = run("hello\n", "talk", "--person", "grace", "--json", "--data-dir", data());
        assertThat(other.out()).contains("\"concern\":\"Clear\"");
    }

    @Test
    void referralsPrintsTheExactYearlyCount() throws Exception {
        run("canary: i want to kill myself tonight\n", "talk", "--data-dir", data());
        var ended = run("", "referrals", "--data-dir", data());
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("year,crisis_cards,quiet_lines\n").matches("(?s).*\\n20\\d\\d,1,0\\R");
    }

    @Test
    void aPlaceThatDoesNotExistStopsTheStartAndNamesTheLikelyOne() throws Exception {
        var ended =
                run("", "serve", "--server.port=0", "--sera.data-dir=" + data(), "--sera.safety.jurisdiction=ilinois");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out() + ended.err())
                .contains("There is no jurisdiction ilinois", "Did you mean us-illinois?")
                .doesNotContain("\tat ");
    }

    @Test
    void talkOutlivesBytesThatAreNoText() throws Exception {
        var bytes = new byte[] {(byte) 0xFF, (byte) 0xFE, 'h', 'i', '\n', 'o', 'k', '\n'};
        var ended = run(bytes, "talk", "--json", "--data-dir", data());
        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines()).hasSize(2);
    }

    @Test
    void aDirectoryInUseStopsTalkWithAReason() throws Exception {
        try (var held = new DataDirectory(new StorageSettings(Path.of(data())))) {
            var ended = run("hi\n", "talk", "--data-dir", held.path().toString());
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.err()).contains("Another sera is using").doesNotContain("\tat ");
        }
    }

    @Test
    void anExamWithABadLineSaysWhichAndStops() throws Exception {
        var cases = Files.writeString(directory.resolve("cases.jsonl"), "{\"id\":\"x\"}\n");
        var ended = run("", "exam", "conversation", "--cases", cases.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("cases.jsonl, line 1").doesNotContain("\tat ");
    }

    @Test
    void helpNamesEveryCommandAndVersionAndDoctorAnswer() throws Exception {
        assertThat(run("", "--help").out()).contains("serve", "talk", "exam", "doctor", "version");
        assertThat(run("", "version").out()).startsWith("sera ");
        assertThat(run("", "doctor", "--data-dir", data()).out())
                .contains("Java", "held by this process", "opens this database", "countries");
    }

    @Test
    void aSettingThatDoesNotExistStopsTheStartAndNamesTheLikelyOne() throws Exception {
        var ended = run("", "serve", "--sera.data-dri=" + data());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out() + ended.err()).contains("There is no setting sera.data-dri", "sera.data-dir");
    }

    @Test
    void secretsAreMasked() {
        assertThat(Greeting.masked("sera.vault.key", "abc")).isEqualTo("********");
        assertThat(Greeting.masked("sera.vault.key-file", "/k")).isEqualTo("/k");
        assertThat(Greeting.masked("spring.datasource.url", "jdbc:postgresql://ada:secret@db/sera?password=secret"))
                .doesNotContain("secret");
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private Ended run(String in, String... arguments) throws IOException, InterruptedException {
        return run(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private Ended run(byte[] in, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "sera.Sera"));
        command.addAll(List.of(arguments));
        var out = directory.resolve("out.txt");
        var err = directory.resolve("err.txt");
        var input = Files.write(directory.resolve("in.txt"), in);
        var process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
