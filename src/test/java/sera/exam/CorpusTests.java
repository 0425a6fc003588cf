package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CorpusTests {
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"GOEMOTIONS", "STRESSORS", "DANGER", "GUARD"})
    void everyLabelIsKnownAndHasLines(Subject subject) {
        for (var half : java.util.List.of(Cases.examples(), Cases.heldOut())) {
            var used = half.lessons(subject.key()).stream()
                    .flatMap(lesson -> lesson.labels().stream())
                    .collect(Collectors.toSet());
            assertThat(subject.recipe().labels()).containsAll(used);
            if (subject != Subject.INTENSITY) {
                assertThat(used).containsAll(subject.recipe().labels());
            }
        }
    }

    @Test
    void everyIdStandsOnce() {
        var ids = new HashSet<String>();
        assertThat(Stream.of(Cases.examples(), Cases.heldOut())
                        .flatMap(half -> half.cases().stream())
                        .map(Cases.Case::id)
                        .filter(id -> !ids.add(id)))
                .isEmpty();
    }

    @Test
    void noHeldOutLineIsNearlyOneThatWasLearned() {
        var held = Cases.heldOut().cases().stream().map(Cases.Case::id).collect(Collectors.toSet());
        assertThat(CorpusReport.nearDuplicates())
                .filteredOn(pair -> held.contains(pair.split(" and ")[1]) && !held.contains(pair.split(" and ")[0]))
                .isEmpty();
    }
}
