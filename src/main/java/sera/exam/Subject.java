package sera.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sera.understanding.ChangeTalk;
import sera.understanding.Emotion;
import sera.understanding.Intent;
import sera.understanding.Topic;
import sera.understanding.Trap;

/// What can be learned: which lessons, and how. The numbers were chosen on folds of the lessons (see RATIONALE.md).
public enum Subject {
    EMOTION(names(Emotion.values()), false, Recipe.BOTH, false, 64, 15, 0.1, 3000, 2e-5, .65f, 0, 5),
    INTENSITY(steps(), true, Recipe.BOTH, false, 0, 0, 0.2, 1500, 1e-4, .8f, 0, 5),
    TOPIC(names(Topic.values()), false, Recipe.BOTH, false, 64, 15, 0.1, 3000, 2e-5, .65f, 0, 5),
    TRAP(names(Trap.values()), false, Recipe.MEAN, false, 0, 0, 2.0, 1500, 3e-4, 1f, 0, 5),
    TALK(names(ChangeTalk.values()), true, Recipe.BOTH, false, 0, 0, 0.05, 1500, 1e-4, .9f, 1, 5),
    INTENT(names(Intent.values()), true, Recipe.BOTH, false, 256, 20, 0.3, 5000, 3e-5, .5f, .8, 5),
    GOEMOTIONS(goEmotions(), false, Recipe.BOTH, false, 128, 10, 0.1, 4000, 4e-6, .5f, 0, 1),
    STRESSORS(stressors(), true, Recipe.BOTH, false, 128, 8, 0.3, 2000, 2e-4, .65f, .5, 1),
    DANGER(Dangers.CLASSES, true, Recipe.BOTH, true, 256, 15, 0.1, 20_000, 3e-5, .6f, .5, 1),
    GUARD(Replies.CLASSES, true, Recipe.BOTH, true, 128, 15, 0.1, 8_000, 3e-5, .6f, .5, 5);

    private final Recipe recipe;

    Subject(
            List<String> labels,
            boolean exclusive,
            int inputs,
            boolean spelling,
            int hidden,
            int epochs,
            double decay,
            int terms,
            double wordDecay,
            float share,
            double balance,
            int trials) {
        this.recipe = new Recipe(
                labels, exclusive, inputs, spelling, hidden, epochs, decay, terms, wordDecay, share, balance, trials);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where its head stands among the resources: what a reading uses, or what only an exam does.
    public String place() {
        return switch (this) {
            case GOEMOTIONS, STRESSORS -> "exam/heads";
            case DANGER, GUARD -> "safety/heads";
            default -> "understanding/heads";
        };
    }

    Recipe recipe() {
        return recipe;
    }

    /// @param data the directory of the public data sets
    List<Lesson> lessons(Path data) {
        return switch (this) {
            case GOEMOTIONS -> DataSets.emotions(data.resolve("emotion/train.tsv"), recipe.labels());
            case STRESSORS -> DataSets.stressors(data.resolve("stressors/SAD_v1.csv"));
            case DANGER -> Dangers.lessons(data);
            case GUARD -> Replies.lessons();
            default -> Cases.examples().lessons(key());
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Subject::label).toList();
    }

    /// A value as the corpus writes it.
    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> steps() {
        return IntStream.rangeClosed(0, 10).mapToObj(String::valueOf).toList();
    }

    private static List<String> goEmotions() {
        return Stream.of(
                        "admiration amusement anger annoyance approval caring confusion curiosity desire disappointment "
                                + "disapproval disgust embarrassment excitement fear gratitude grief joy love nervousness "
                                + "optimism pride realization relief remorse sadness surprise neutral")
                .flatMap(names -> Stream.of(names.split(" ")))
                .toList();
    }

    private static List<String> stressors() {
        return new ArrayList<>(List.of(
                "Emotional Turmoil",
                "Everyday Decision Making",
                "Family Issues",
                "Financial Problem",
                "Health, Fatigue, or Physical Pain",
                "Other",
                "School",
                "Social Relationships",
                "Work"));
    }
}
