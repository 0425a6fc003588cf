package sera.exam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import sera.understanding.ChangeTalk;
import sera.understanding.Emotion;
import sera.understanding.Intent;
import sera.understanding.Reading;
import sera.understanding.Topic;
import sera.understanding.Trap;

/// Examines with labelled messages of the project's own form, head by head.
record CaseExam(String set, Cases cases, Reader reader) {
    private static final List<String> HEADS = List.of("emotion", "intensity", "topic", "trap", "talk", "intent");

    /// Every head's figures; named by the head where more than one was labelled.
    List<Row> rows() {
        var judged = judged(reader.read(texts()));
        var rows = new ArrayList<Row>();
        judged.forEach((head, cases) ->
                metrics(head).forEach(metric -> rows.add(row(head, metric, "", cases, judged.size() > 1))));
        return rows;
    }

    /// The main figure of each head when the same messages are typed otherwise.
    List<Row> typedOtherwise() {
        var rows = new ArrayList<Row>();
        for (var typing : Typing.values()) {
            var judged = judged(reader.read(texts().stream().map(typing::of).toList()));
            judged.forEach((head, cases) ->
                    rows.add(row(head, metrics(head).getFirst(), "-" + typing.key(), cases, judged.size() > 1)));
        }
        return rows;
    }

    /// How the cases were judged, by head.
    Map<String, List<Judged>> judged(List<Reading> readings) {
        var judged = new LinkedHashMap<String, List<Judged>>();
        for (var head : HEADS) {
            var ofHead = IntStream.range(0, readings.size())
                    .mapToObj(i -> cases.cases()
                            .get(i)
                            .labels(head)
                            .filter(right -> !isOne(head) || !right.isEmpty())
                            .map(right -> judged(head, readings.get(i), right)))
                    .flatMap(Optional::stream)
                    .toList();
            if (!ofHead.isEmpty()) {
                judged.put(head, ofHead);
            }
        }
        return judged;
    }

    private List<String> texts() {
        return cases.cases().stream().map(Cases.Case::text).toList();
    }

    private Row row(String head, Metric metric, String typing, List<Judged> cases, boolean named) {
        return Bootstrap.row(set, (named ? head + "-" : "") + metric.key() + typing, metric, cases);
    }

    private static boolean isOne(String head) {
        return head.equals("talk") || head.equals("intent") || head.equals("intensity");
    }

    private static List<Metric> metrics(String head) {
        return switch (head) {
            case "intensity" -> List.of(Metric.MEAN_ERROR);
            case "talk" -> List.of(Metric.MACRO_F1, Metric.ACCURACY, Metric.ECE);
            case "intent" -> List.of(Metric.ACCURACY, Metric.MACRO_F1, Metric.ECE);
            default -> List.of(Metric.MACRO_F1, Metric.ACCURACY, Metric.ECE_OF_EACH);
        };
    }

    private static Judged judged(String head, Reading reading, List<String> right) {
        return switch (head) {
            case "emotion" -> Reader.judged(reading, right, Emotion.values(), known -> known.emotions());
            case "topic" -> Reader.judged(reading, right, Topic.values(), known -> known.topics());
            case "trap" ->
                Reader.judged(
                        reading, right, Trap.values(), known -> known.traps().each());
            case "talk" -> Reader.judged(reading, right, ChangeTalk.values(), known -> known.talk());
            case "intensity" -> intensity(reading, right);
            default -> intent(reading, right);
        };
    }

    private static Judged intensity(Reading reading, List<String> right) {
        var read = reading.impression().map(known -> known.intensity()).orElse(0.0);
        return new Judged(
                new int[] {(int) Math.round(Double.parseDouble(right.getFirst()))}, new int[0], new double[] {read});
    }

    /// The intent of the whole reading, by rules or learned, as sure as it says it is.
    private static Judged intent(Reading reading, List<String> right) {
        var learned = Reader.judged(reading, right, Intent.values(), known -> known.intents());
        learned.probabilities()[reading.intent().ordinal()] = reading.confidence();
        return new Judged(learned.right(), new int[] {reading.intent().ordinal()}, learned.probabilities());
    }
}
