package sera.exam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sera.understanding.Terms;
import sera.understanding.TypedText;

/// What the project's own corpus holds: how many of every label, and which lines say nearly the same.
public final class CorpusReport {
    /// Two lines that share more than this of their words and pairs of words say nearly the same.
    private static final double NEARLY = 0.75;

    private CorpusReport() {}

    /// Both halves, and what stands nearly the same twice.
    public static void print(Consumer<String> says) {
        counts("examples", Cases.examples(), says);
        counts("held out", Cases.heldOut(), says);
        nearDuplicates().forEach(pair -> says.accept("nearly the same: " + pair));
    }

    private static void counts(String half, Cases cases, Consumer<String> says) {
        says.accept(half + ": " + cases.cases().size() + " lines");
        for (var subject : Subject.values()) {
            var counts = new TreeMap<String, Integer>();
            cases.lessons(subject.key())
                    .forEach(lesson -> lesson.labels().forEach(label -> counts.merge(label, 1, Integer::sum)));
            if (!counts.isEmpty()) {
                says.accept("  " + subject.key() + ": " + counts);
            }
        }
    }

    /// Pairs of ids; from either half.
    static List<String> nearDuplicates() {
        var cases = Stream.of(Cases.examples(), Cases.heldOut())
                .flatMap(half -> half.cases().stream())
                .toList();
        var terms =
                cases.stream().map(each -> Terms.of(TypedText.of(each.text()))).toList();
        var places = places(terms);
        return IntStream.range(0, cases.size())
                .boxed()
                .flatMap(i -> near(i, terms, places)
                        .map(j -> cases.get(i).id() + " and " + cases.get(j).id()))
                .toList();
    }

    private static Map<String, List<Integer>> places(List<Set<String>> terms) {
        var places = new HashMap<String, List<Integer>>();
        for (var i = 0; i < terms.size(); i++) {
            var at = i;
            terms.get(i).forEach(term -> places.computeIfAbsent(term, none -> new ArrayList<>())
                    .add(at));
        }
        return places;
    }

    private static Stream<Integer> near(int line, List<Set<String>> terms, Map<String, List<Integer>> places) {
        var shared = new HashMap<Integer, Integer>();
        terms.get(line).forEach(term -> places.getOrDefault(term, List.of()).stream()
                .filter(other -> other > line)
                .forEach(other -> shared.merge(other, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(entry -> share(entry.getValue(), terms.get(line), terms.get(entry.getKey())) > NEARLY)
                .map(Map.Entry::getKey);
    }

    private static double share(int shared, Set<String> one, Set<String> other) {
        return shared / (double) (one.size() + other.size() - shared);
    }
}
