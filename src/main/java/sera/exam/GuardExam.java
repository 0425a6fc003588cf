package sera.exam;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sera.conversation.Release;
import sera.safety.Checked;
import sera.safety.SafetyEnvelope;

/// Examines what safety holds back of what is about to be said.
@Component
public class GuardExam {
    private final SafetyEnvelope safety;
    private final Release release;
    private final Clock clock;

    GuardExam(SafetyEnvelope safety, Release release, Clock clock) {
        this.safety = safety;
        this.release = release;
        this.clock = clock;
    }

    /// A reply, and whether any of its sentences was held.
    private record Read(GuardCase reply, boolean held) {}

    /// @param files of replies; the project's own where none is named
    /// @param progress hears a line as each set is done
    public Report run(List<Path> files, Consumer<String> progress) {
        var rows = new ArrayList<Row>();
        var sets = files.isEmpty() ? Stream.of(own()) : files.stream().map(JsonLines::of);
        sets.forEach(lines -> {
            rows.addAll(rows(lines));
            progress.accept(lines.set() + ": " + lines.lines().size() + " replies");
        });
        return new Report(release.version(), LocalDate.now(clock).toString(), rows);
    }

    /// Written apart from what the guard learns from.
    static JsonLines own() {
        return JsonLines.ofResource("/exam/guard.jsonl");
    }

    List<Row> rows(JsonLines lines) {
        return rows(lines.set(), lines.read(GuardCase::of));
    }

    List<Row> rows(String set, List<GuardCase> replies) {
        var read = replies.parallelStream()
                .map(reply -> new Read(reply, isHeld(reply)))
                .toList();
        var kinds = read.stream().map(each -> each.reply().kind()).collect(Collectors.toCollection(TreeSet::new));
        var each =
                kinds.stream().filter(kind -> !kind.isEmpty()).flatMap(kind -> rows(set, "-" + kind, of(kind, read)));
        return Stream.concat(rows(set, "", read), each).toList();
    }

    private boolean isHeld(GuardCase reply) {
        var after = reply.after();
        return reply.sentences().stream().anyMatch(sentence -> safety.check(sentence, after) instanceof Checked.Hold);
    }

    private static List<Read> of(String kind, List<Read> read) {
        return read.stream().filter(each -> each.reply().kind().equals(kind)).toList();
    }

    private static Stream<Row> rows(String set, String suffix, List<Read> read) {
        return Stream.of(true, false)
                .map(hold -> row(
                        set,
                        (hold ? "held" : "held-by-mistake") + suffix,
                        read.stream()
                                .filter(each -> each.reply().hold() == hold)
                                .toList()))
                .filter(row -> row.n() > 0);
    }

    private static Row row(String set, String metric, List<Read> read) {
        return Row.share(
                set, metric, read.size(), read.stream().filter(Read::held).count());
    }
}
