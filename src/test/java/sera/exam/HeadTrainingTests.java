package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sera.understanding.Head;
import sera.understanding.Terms;

class HeadTrainingTests {
    private static final List<String> LABELS = List.of("warm", "cold");

    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void learnsWhatTellsLabelsApart(int hidden) {
        var samples = samples(true);
        var unseen = new HeadTraining(recipe(true, hidden), samples).crossFitted();
        var hits = IntStream.range(0, samples.size())
                .filter(i -> (unseen.probabilities().get(i)[0] > 0.5)
                        == unseen.samples().get(i).holds(0))
                .count();
        assertThat(hits).isGreaterThan(samples.size() * 95L / 100);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSameLessonsGiveTheSameBytes(boolean exclusive) throws IOException {
        assertThat(bytes(new HeadTraining(recipe(exclusive, 8), samples(exclusive)).head()))
                .isEqualTo(bytes(new HeadTraining(recipe(exclusive, 8), samples(exclusive)).head()));
    }

    @Test
    void aHeadReadBackJudgesTheSame() throws IOException {
        var head = new HeadTraining(recipe(false, 8), samples(false)).head();
        var read = Head.read(new ByteArrayInputStream(bytes(head)));
        var sample = samples(false).getFirst();
        assertThat(read.probabilities(sample.features(), sample.terms()))
                .containsExactly(head.probabilities(sample.features(), sample.terms()));
    }

    @Test
    void equalTextsAreInTheSameFold() {
        var samples = samples(true);
        assertThat(samples.stream().map(Sample::fold).distinct().count()).isGreaterThan(1);
        assertThat(samples).allMatch(sample -> sample.fold() >= 0 && sample.fold() < Sample.FOLDS);
    }

    private static Recipe recipe(boolean exclusive, int hidden) {
        return new Recipe(LABELS, exclusive, 12, false, hidden, 8, 0.01, 50, 1e-3, 0.6f, exclusive ? 0.5 : 0, 2);
    }

    private static List<Sample> samples(boolean exclusive) {
        var chance = new SplittableRandom(3);
        return IntStream.range(0, 300)
                .mapToObj(i -> {
                    var warm = i % 3 == 0;
                    var features = new float[12];
                    for (var at = 0; at < features.length; at++) {
                        features[at] = (float) chance.nextGaussian() * 0.1f + (warm && at == 4 ? 1 : 0);
                    }
                    var labels = warm ? new int[] {0} : exclusive || i % 3 == 1 ? new int[] {1} : new int[0];
                    return new Sample(features, Terms.of((warm ? "sun " : "snow ") + i % 7), labels, i % Sample.FOLDS);
                })
                .toList();
    }

    private static byte[] bytes(Head head) throws IOException {
        var bytes = new ByteArrayOutputStream();
        head.write(bytes);
        return bytes.toByteArray();
    }
}
