package sera.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Every file of an exercise can be read, and together they hang together.
class ExerciseFilesTests {
    @Test
    void everyFileIsReadAndEveryAlternativeIsThere() {
        var exercises = Exercises.fromFiles(Health.fromFile()).all();
        assertThat(exercises).extracting(Exercise::id).contains("thought-record", "grounding", "even-breath");
    }

    @Test
    void somethingIsThereForSomeoneWhoseSafetyStands() {
        var exercises = Exercises.fromFiles(Health.fromFile()).all();
        assertThat(exercises)
                .filteredOn(exercise ->
                        exercise.crisisSafe() && exercise.excludedBy().isEmpty())
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void namesAreShortEnoughForAPhone() {
        assertThat(Exercises.fromFiles(Health.fromFile()).all())
                .allSatisfy(exercise ->
                        assertThat(exercise.name().split(" ")).as(exercise.id()).hasSizeLessThan(6));
    }
}
