package sera.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, to be killed at any moment.
final class Mortal implements AutoCloseable {
    private static final String READY = "sera is ready: open http://localhost:";

    private final Process process;
    final int port;

    private Mortal(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Mortal start(List<String> settings, Path log) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "sera.Sera",
                "--server.port=0",
                "--spring.main.lazy-initialization=true"));
        command.addAll(settings);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new Mortal(process, port(process, log));
    }

    private static int port(Process process, Path log) throws IOException {
        var reader = process.inputReader();
        var lines = new ArrayList<String>();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.contains(READY)) {
                Thread.ofVirtual().start(() -> reader.lines().forEach(rest -> {}));
                return Integer.parseInt(line.substring(line.indexOf(READY) + READY.length())
                        .replace("/", "")
                        .strip());
            }
        }
        Files.write(log, lines);
        throw new IllegalStateException("the program did not start: see " + log);
    }

    /// SIGKILL: nothing is finished, nothing is said.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
