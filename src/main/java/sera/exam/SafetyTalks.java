package sera.exam;

import java.nio.file.Path;
import java.util.List;

/// Talks in which concern carries over from turn to turn.
record SafetyTalks(String name, List<SafetyTalk> talks) {
    static SafetyTalks own() {
        return of(JsonLines.ofResource("/exam/safety-talks.jsonl"));
    }

    static SafetyTalks of(Path file) {
        return of(JsonLines.of(file));
    }

    private static SafetyTalks of(JsonLines lines) {
        return new SafetyTalks(lines.set(), lines.read(SafetyTalk::of));
    }
}
