package sera.exam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Public data sets, as their files have them.
final class DataSets {
    private static final String NO_TRAP = "No Distortion";

    private DataSets() {}

    /// GoEmotions (Demszky et al. 2020): text, numbers of labels, id; tabs between.
    static List<Lesson> emotions(Path file, List<String> labels) {
        return lines(file).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts.length >= 2)
                .map(parts -> new Lesson(
                        parts[0],
                        Stream.of(parts[1].split(","))
                                .map(number -> labels.get(Integer.parseInt(number.strip())))
                                .toList()))
                .toList();
    }

    /// SAD (Mauriello et al. 2021).
    static List<Lesson> stressors(Path file) {
        return Csv.read(file).stream()
                .map(row -> new Lesson(value(row, "sentence"), List.of(value(row, "top_label"))))
                .toList();
    }

    /// AnnoMI (Wu et al. 2022): what clients say.
    static List<Lesson> changeTalk(Path file) {
        return Csv.read(file).stream()
                .filter(row -> value(row, "interlocutor").equals("client"))
                .map(row -> new Lesson(value(row, "utterance_text"), List.of(value(row, "client_talk_type"))))
                .toList();
    }

    /// Posts that ask for help, with the trap of thinking that stands out most (Shreevastava and Foltz 2021).
    static List<Lesson> distortions(Path file) {
        return Csv.read(file).stream()
                .map(row -> new Lesson(
                        value(row, "Patient Question"),
                        value(row, "Dominant Distortion").startsWith(NO_TRAP) ? List.of() : List.of("any")))
                .toList();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new IllegalArgumentException(file + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static String value(Map<String, String> row, String column) {
        var value = row.get(column);
        if (value == null) {
            throw new IllegalArgumentException("there is no column " + column + " among "
                    + Arrays.toString(row.keySet().toArray()));
        }
        return value;
    }
}
