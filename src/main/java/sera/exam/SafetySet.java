package sera.exam;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Messages that are judged each by itself.
record SafetySet(String name, List<SafetyCase> cases) {
    /// Written apart from what the detector learns from.
    static List<SafetySet> heldOut() {
        return Stream.of("/exam/safety-life.jsonl", "/exam/safety-dangers.jsonl")
                .map(name -> of(JsonLines.ofResource(name)))
                .toList();
    }

    /// A file of cases, or everyday stress in the form of SAD.
    static SafetySet of(Path file) {
        return file.toString().endsWith(".csv") ? everyday(file) : of(JsonLines.of(file));
    }

    private static SafetySet of(JsonLines lines) {
        return new SafetySet(lines.set(), lines.read(SafetyCase::of));
    }

    /// None that the detector learned from.
    private static SafetySet everyday(Path file) {
        return new SafetySet(
                SetName.of(file),
                DataSets.stressors(file).stream()
                        .filter(lesson -> !Dangers.learned(lesson.text()))
                        .map(lesson -> SafetyCase.clear(lesson.text()))
                        .toList());
    }

    /// The names of its levels, kinds and forms.
    Set<String> parts() {
        return cases.stream().flatMap(each -> each.parts().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
