package sera.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sera.memory.Archive.Way;
import sera.understanding.Embedder;

class ArchiveTests {
    private static final List<Passage> SAID = List.of(
            new Passage("Ada", "Did you ever go back to the pottery class?", "1"),
            new Passage("Ben", "Yes, last Tuesday, and I made a bowl.", "1"),
            new Passage("Ada", "My sister rang about the funeral.", "2"),
            new Passage("Ben", "I am sorry to hear that.", "2"),
            new Passage("Ada", "The trains were late again.", "3"));

    @Test
    void findsByWordsWhateverTheirEndings() {
        var archive = Archive.of(SAID, Optional.empty());
        assertThat(archive.best("trained late", Optional.empty(), Way.WORDS, 1)).containsExactly(4);
        assertThat(archive.best("funerals", Optional.empty(), Way.BOTH, 1)).containsExactly(2);
    }

    @Test
    void anAnswerIsFoundByItsQuestion() {
        var archive = Archive.of(SAID, Optional.empty());
        assertThat(archive.best("When did Ben go to pottery?", Optional.empty(), Way.BOTH, 1))
                .containsExactly(1);
    }

    @Test
    void findsByMeaningWhereNoWordIsShared() {
        var model = Embedder.ofThisProcess().orElseThrow();
        var archive = Archive.of(SAID, Optional.of(model));
        var asked = "someone in her family died";
        assertThat(archive.best(asked, Optional.of(model.embed(asked).mean()), Way.BOTH, 2))
                .contains(2);
    }

    @Test
    void anEmptyArchiveFindsNothing() {
        var archive = Archive.of(List.of(), Optional.empty());
        assertThat(archive.best("anything", Optional.of(new float[Meanings.SIZE]), Way.BOTH, 5))
                .isEmpty();
    }

    @Test
    void bytesTellNearlyWhatFloatsDo() {
        var chance = new SplittableRandom(8);
        var meanings = new Meanings();
        var vectors = IntStream.range(0, 1100).mapToObj(i -> unit(chance)).toList();
        vectors.forEach(vector -> meanings.add(Meanings.Small.of(vector)));
        var near = meanings.near(vectors.getFirst());
        var asked = Meanings.Small.of(vectors.getFirst());
        for (var i = 0; i < near.length; i++) {
            assertThat(meanings.near(asked, i)).isEqualTo(near[i]);
            assertThat((double) near[i])
                    .isCloseTo(product(vectors.getFirst(), vectors.get(i)), org.assertj.core.data.Offset.offset(.01));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "running,run",
        "parties,parti",
        "party,parti",
        "classes,class",
        "falling,fall",
        "walked,walk",
        "walks,walk",
        "anxious,anxious",
        "loneliness,loneli",
        "is,is",
        "kindness,kind"
    })
    void takesEndingsOff(String word, String stem) {
        assertThat(Stem.of(word)).isEqualTo(stem);
    }

    @Test
    void theBestComeFirstAndOfEqualsTheEarlier() {
        assertThat(Best.of(new float[] {1, 3, 2, 3, 0}, 3)).containsExactly(1, 3, 2);
        assertThat(Best.of(new float[] {1, 3}, 5)).containsExactly(1, 0);
        assertThat(Best.of(new float[] {1, 3}, 0)).isEmpty();
    }

    private static float[] unit(SplittableRandom chance) {
        var vector = new float[Meanings.SIZE];
        var square = 0.0;
        for (var i = 0; i < vector.length; i++) {
            vector[i] = (float) chance.nextDouble(-1, 1);
            square += vector[i] * vector[i];
        }
        for (var i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    private static double product(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }
}
