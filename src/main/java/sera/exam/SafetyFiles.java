package sera.exam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What to examine safety with: the files named, or else the project's own cases and the public sets in the data
/// directory.
public record SafetyFiles(Path data, List<Path> cases, List<Path> talks) {
    Stream<SafetySet> sets() {
        return isNamed()
                ? cases.stream().map(SafetySet::of)
                : Stream.concat(SafetySet.heldOut().stream(), inPublic(data));
    }

    Stream<SafetyTalks> played() {
        return isNamed() ? talks.stream().map(SafetyTalks::of) : Stream.of(SafetyTalks.own());
    }

    private boolean isNamed() {
        return !cases.isEmpty() || !talks.isEmpty();
    }

    /// The public sets that are there.
    static Stream<SafetySet> inPublic(Path data) {
        var everyday = Stream.of(data.resolve("stressors/SAD_v1.csv")).filter(Files::isReadable);
        return Stream.concat(crisis(data.resolve("crisis")).stream(), everyday).map(SafetySet::of);
    }

    private static List<Path> crisis(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
