package sera.exam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What one invented person says in a talk, turn by turn.
record TalkCase(String id, List<String> turns) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// Reads one case a line; a line that is none stops with its number.
    static List<TalkCase> read(Path file) {
        var cases = new ArrayList<TalkCase>();
        var number = 0;
        for (var line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                cases.add(parse(file, number, line));
            }
        }
        return cases;
    }

    private static TalkCase parse(Path file, int number, String line) {
        try {
            var read = JSON.readValue(line, TalkCase.class);
            if (!isWhole(read)) {
                throw new IllegalArgumentException(file + ", line " + number + ": a case needs an id and turns");
            }
            return read;
        } catch (JacksonException failure) {
            throw new IllegalArgumentException(file + ", line " + number + ": not a case in JSON", failure);
        }
    }

    private static boolean isWhole(@Nullable TalkCase read) {
        return read != null
                && read.id() != null
                && read.turns() != null
                && !read.turns().isEmpty()
                && !read.turns().contains(null);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new IllegalArgumentException(file + " cannot be read: " + failure.getMessage(), failure);
        }
    }
}
