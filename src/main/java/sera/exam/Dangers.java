package sera.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sera.understanding.TypedText;
import tools.jackson.databind.JsonNode;

/// What the detector of danger learns from: the project's own labelled messages, and everyday ones that hold none.
final class Dangers {
    static final String CLEAR = "clear";

    /// Long emptiness without a sign of danger: in the corpus a form of what is clear.
    private static final String DESPAIR = "despair";

    /// As the corpus names them; `clear` is none of the others.
    static final List<String> CLASSES = List.of(
            CLEAR,
            DESPAIR,
            "passive",
            "active",
            "plan",
            "attempt",
            "self-harm",
            "others",
            "abuse",
            "child",
            "psychosis",
            "mania",
            "eating",
            "medical",
            "withdrawal",
            "perinatal",
            "third-person");

    /// Of the stressors only these folds are learned from. The others are left to be examined with.
    private static final int LEARNED_FOLDS = 2;

    private static final List<String> FILES = List.of(
            "life",
            "dangers",
            "signs",
            "more-dangers",
            "relations-and-reality",
            "body-and-birth",
            "wish-to-die",
            "harm-and-worry",
            "mind-and-appetite",
            "home-and-hospital",
            "endings",
            "hands-and-others",
            "ordinary",
            "look-alikes",
            "registers",
            "last-things",
            "sideways",
            "middle-of-talks");
    private static final int COMMENTS = 4_000;

    private Dangers() {}

    static List<Lesson> lessons(Path data) {
        var lessons = new ArrayList<Lesson>();
        FILES.forEach(file -> lessons.addAll(own("/safety/examples/" + file + ".jsonl")));
        lessons.addAll(typedBadly(lessons));
        lessons.addAll(
                clear(Cases.examples().cases().stream().map(Cases.Case::text).toList()));
        lessons.addAll(clear(stressors(data)));
        lessons.addAll(clear(comments(data)));
        return lessons;
    }

    /// Every third message once more with slips, every third with words that fill.
    private static List<Lesson> typedBadly(List<Lesson> lessons) {
        return IntStream.range(0, lessons.size())
                .filter(i -> i % 3 < 2)
                .mapToObj(i -> lessons.get(i).typed(i % 3 == 0 ? Typing.TYPOS : Typing.FILLER_WORDS))
                .toList();
    }

    private static List<Lesson> own(String file) {
        return JsonLines.ofResource(file)
                .read((line, place) -> new Lesson(line.path("text").asString(), List.of(label(line))));
    }

    private static String label(JsonNode line) {
        return line.path("form").asString("").equals(DESPAIR)
                ? DESPAIR
                : line.path("class").asString();
    }

    /// Whether the detector may have seen this stressor.
    static boolean learned(String stressor) {
        return Sample.foldOf(TypedText.of(stressor)) < LEARNED_FOLDS;
    }

    private static List<String> stressors(Path data) {
        return DataSets.stressors(data.resolve("stressors/SAD_v1.csv")).stream()
                .map(Lesson::text)
                .filter(Dangers::learned)
                .toList();
    }

    /// Evenly from the first to the last.
    private static List<String> comments(Path data) {
        var all = DataSets.emotions(
                data.resolve("emotion/train.tsv"), Subject.GOEMOTIONS.recipe().labels());
        var step = Math.max(1, all.size() / COMMENTS);
        var some = new ArrayList<String>();
        for (var i = 0; i < all.size(); i += step) {
            some.add(all.get(i).text());
        }
        return some;
    }

    private static List<Lesson> clear(List<String> texts) {
        return texts.stream().map(text -> new Lesson(text, List.of(CLEAR))).toList();
    }
}
