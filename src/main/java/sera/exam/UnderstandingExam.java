package sera.exam;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sera.conversation.Release;
import sera.understanding.ChangeTalk;
import sera.understanding.Embedder;
import sera.understanding.Head;
import sera.understanding.Understanding;

/// Examines what is read in single messages: on the project's own cases always, on public data where it is there.
@Component
public class UnderstandingExam {
    private static final String OWN = "understanding";

    private final Reader reader;
    private final Release release;
    private final Clock clock;

    UnderstandingExam(Understanding understanding, Release release, Clock clock) {
        this.reader = new Reader(understanding);
        this.release = release;
        this.clock = clock;
    }

    /// @param progress hears a line as each set is done
    public Report run(ExamFiles files, Consumer<String> progress) {
        var rows = new ArrayList<Row>();
        var own = new CaseExam(OWN, Cases.heldOut(), reader);
        add(rows, own.rows(), progress);
        add(rows, own.typedOtherwise(), progress);
        files.cases()
                .forEach(file -> add(rows, new CaseExam(SetName.of(file), Cases.of(file), reader).rows(), progress));
        files.emotions().ifPresent(file -> add(rows, emotions(file), progress));
        files.stressors().ifPresent(file -> add(rows, stressors(file), progress));
        files.talk().ifPresent(file -> add(rows, talk(reader, file), progress));
        files.traps().ifPresent(file -> add(rows, traps(reader, file), progress));
        return new Report(release.version(), LocalDate.now(clock).toString(), rows);
    }

    private static void add(List<Row> rows, List<Row> more, Consumer<String> progress) {
        rows.addAll(more);
        more.stream().findFirst().ifPresent(row -> progress.accept(row.set() + ": " + more.size() + " figures"));
    }

    static List<Row> emotions(Path file) {
        var head = Head.named(Subject.GOEMOTIONS.place() + "/" + Subject.GOEMOTIONS.key());
        return head.map(known -> rows(
                        file,
                        Reader.with(known, Subject.GOEMOTIONS.recipe(), DataSets.emotions(file, known.labels())),
                        Metric.MACRO_F1,
                        Metric.ACCURACY,
                        Metric.ECE_OF_EACH))
                .orElse(List.of());
    }

    /// No head that saw a row judges it: five learn here, each from four fifths.
    private static List<Row> stressors(Path file) {
        var recipe = Subject.STRESSORS.recipe();
        var samples = Sample.of(
                DataSets.stressors(file), recipe, Embedder.ofThisProcess().orElseThrow());
        var unseen = new HeadTraining(recipe, samples).crossFitted();
        var judged = IntStream.range(0, unseen.samples().size())
                .mapToObj(i -> judged(
                        unseen.samples().get(i).labels(), unseen.probabilities().get(i)))
                .toList();
        return rows(file, judged, Metric.MACRO_F1, Metric.ACCURACY, Metric.ECE);
    }

    private static Judged judged(int[] right, double[] probabilities) {
        var most = IntStream.range(0, probabilities.length)
                .boxed()
                .max(java.util.Comparator.comparingDouble(i -> probabilities[i]))
                .orElseThrow();
        return new Judged(right, new int[] {most}, probabilities);
    }

    static List<Row> talk(Reader reader, Path file) {
        var lessons = DataSets.changeTalk(file);
        var readings = reader.read(lessons.stream().map(Lesson::text).toList());
        var judged = IntStream.range(0, lessons.size())
                .mapToObj(i -> Reader.judged(
                        readings.get(i), lessons.get(i).labels(), ChangeTalk.values(), known -> known.talk()))
                .toList();
        return rows(file, judged, Metric.MACRO_F1, Metric.ACCURACY, Metric.ECE);
    }

    static List<Row> traps(Reader reader, Path file) {
        var lessons = DataSets.distortions(file);
        var readings = reader.read(lessons.stream().map(Lesson::text).toList());
        var judged = IntStream.range(0, lessons.size())
                .mapToObj(i -> {
                    var traps = readings.get(i).impression().orElseThrow().traps();
                    return new Judged(
                            lessons.get(i).labels().isEmpty() ? new int[0] : new int[] {0},
                            traps.likely() ? new int[] {0} : new int[0],
                            new double[] {traps.any()});
                })
                .toList();
        return rows(file, judged, Metric.AUC, Metric.BALANCED_ACCURACY, Metric.F1, Metric.ACCURACY, Metric.ECE_OF_EACH);
    }

    private static List<Row> rows(Path file, List<Judged> judged, Metric... metrics) {
        return Stream.of(metrics)
                .map(metric -> Bootstrap.row(SetName.of(file), metric.key(), metric, judged))
                .toList();
    }
}
