package sera.exam;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import sera.understanding.Embedder;
import sera.understanding.Grams;
import sera.understanding.Terms;
import sera.understanding.TypedText;

/// A lesson as heads see it.
///
/// @param labels the places of the labels that hold
/// @param fold one of [#FOLDS], by the words alone, so that equal texts are never on both sides
record Sample(float[] features, Set<String> terms, int[] labels, int fold) {
    static final int FOLDS = 5;

    static List<Sample> of(List<Lesson> lessons, Recipe recipe, Embedder embedder) {
        var texts = lessons.stream().map(lesson -> TypedText.of(lesson.text())).toList();
        var meanings = embedder.embedAll(texts);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Sample(
                        Arrays.copyOf(meanings.get(i).features(), recipe.inputs()),
                        recipe.spelling() ? Grams.of(texts.get(i)) : Terms.of(texts.get(i)),
                        places(lessons.get(i).labels(), recipe.labels()),
                        foldOf(TypedText.of(lessons.get(i).like()))))
                .toList();
    }

    boolean holds(int label) {
        return IntStream.of(labels).anyMatch(held -> held == label);
    }

    private static int[] places(List<String> held, List<String> labels) {
        return held.stream()
                .mapToInt(labels::indexOf)
                .filter(place -> place >= 0)
                .toArray();
    }

    /// By the words alone.
    static int foldOf(String text) {
        return Math.floorMod(text.hashCode() * 0x9E3779B9 >>> 7, FOLDS);
    }
}
