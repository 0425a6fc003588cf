package sera.exam;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What to examine the reading of messages with; a public data set that is not named is looked for in the data
/// directory.
public record ExamFiles(
        Path data,
        Optional<Path> namedEmotions,
        Optional<Path> namedStressors,
        Optional<Path> namedTalk,
        Optional<Path> namedTraps,
        List<Path> cases) {
    Optional<Path> emotions() {
        return namedEmotions.or(() -> found("emotion/dev.tsv"));
    }

    Optional<Path> stressors() {
        return namedStressors.or(() -> found("stressors/SAD_v1.csv"));
    }

    Optional<Path> talk() {
        return namedTalk.or(() -> found("motivation/annomi-dev.csv"));
    }

    Optional<Path> traps() {
        return namedTraps.or(() -> found("distortions/shreevastava-dev.csv"));
    }

    private Optional<Path> found(String name) {
        return Optional.of(data.resolve(name)).filter(Files::isReadable);
    }
}
