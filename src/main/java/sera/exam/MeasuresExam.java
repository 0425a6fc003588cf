package sera.exam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sera.conversation.Release;
import sera.measures.Instrument;
import sera.measures.Measures;
import sera.measures.Score;

/// Scores every published worked example, and every cut-off one below, at, and one above.
@Component
public class MeasuresExam {
    private final Measures measures;
    private final Release release;
    private final Clock clock;

    MeasuresExam(Measures measures, Release release, Clock clock) {
        this.measures = measures;
        this.release = release;
        this.clock = clock;
    }

    /// @param progress hears a line for every example that does not come out as published
    public Report run(Consumer<String> progress) {
        var right = new LinkedHashMap<String, List<Boolean>>();
        for (var example : Csv.readResource("/exam/measures.csv")) {
            var key = String.valueOf(example.get("instrument"));
            var holds = holds(example);
            right.computeIfAbsent(key, none -> new ArrayList<>()).add(holds);
            if (!holds) {
                progress.accept(key + " does not add up as published: " + example);
            }
        }
        var all = right.values().stream().flatMap(List::stream).toList();
        var rows = Stream.concat(
                        right.entrySet().stream().map(each -> row(each.getKey(), each.getValue())),
                        Stream.of(row("all", all)))
                .toList();
        return new Report(release.version(), LocalDate.now(clock).toString(), rows);
    }

    private static Row row(String set, List<Boolean> right) {
        return Row.share(
                set,
                "worked-examples",
                right.size(),
                right.stream().filter(each -> each).count());
    }

    private boolean holds(Map<String, String> example) {
        var instrument =
                measures.instrument(String.valueOf(example.get("instrument"))).orElseThrow();
        return switch (Measures.score(instrument, answers(instrument, String.valueOf(example.get("answers"))))) {
            case Score.Total score ->
                Integer.toString(score.total()).equals(example.get("total"))
                        && score.band().key().equals(example.get("band"));
            case Score.NoTotal none -> "-".equals(example.get("total"));
        };
    }

    /// `-` was passed over, `.` was not asked.
    private static Map<String, Integer> answers(Instrument instrument, String line) {
        var each = line.split(" ");
        var answers = new HashMap<String, Integer>();
        for (var n = 0; n < each.length; n++) {
            if (!each[n].equals("-") && !each[n].equals(".")) {
                answers.put(instrument.items().get(n).key(), Integer.valueOf(each[n]));
            }
        }
        return answers;
    }
}
