package sera.exam;

import java.nio.file.Path;

/// What a set of cases is called: its file's name without the ending.
final class SetName {
    private SetName() {}

    static String of(Path file) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
