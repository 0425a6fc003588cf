package sera.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is offered when: never in the first talk or in distress, every two weeks, and a no is a no.
class ScheduleTests {
    private static final Instant NOW = Instant.parse("2026-11-24T20:00:00Z");
    private static final Instruments ALL = Instruments.fromFiles();
    private static final Due GOAL = new Due(Due.GOAL, Due.Why.BASELINE);

    private final Map<String, Taken> finished = new HashMap<>();
    private final Map<String, List<Instant>> declined = new HashMap<>();
    private @Nullable Instant rated;

    @Test
    void atFirstTheShortOneAndAGoal() {
        assertThat(due(false, false)).containsExactly(new Due("phq-4", Due.Why.BASELINE), GOAL);
    }

    @Test
    void neverInTheFirstTalkOrInDistress() {
        assertThat(due(true, false)).isEmpty();
        assertThat(due(false, true)).isEmpty();
    }

    @Test
    void aHighShortOneAsksForACloserLookAtThatPart() {
        taken("phq-4", "1 2 1 1", 1);
        assertThat(due(false, false)).containsExactly(new Due("gad-7", Due.Why.CLOSER_LOOK), GOAL);
        taken("phq-4", "1 2 2 1", 1);
        assertThat(due(false, false))
                .containsExactly(new Due("phq-9", Due.Why.CLOSER_LOOK), new Due("gad-7", Due.Why.CLOSER_LOOK), GOAL);
        taken("phq-4", "1 1 1 1", 1);
        assertThat(due(false, false)).containsExactly(GOAL);
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, true", "15, true"})
    void againAfterTwoWeeks(int days, boolean isDue) {
        rated = NOW;
        taken("phq-9", "1 1 1 1 1 1 1 1 0 0", days);
        assertThat(due(false, false)).hasSize(isDue ? 1 : 0);
        assertThat(due(false, false)).allMatch(due -> due.equals(new Due("phq-9", Due.Why.TWO_WEEKS)));
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, true"})
    void theGoalIsRatedAgainAfterTwoWeeks(int days, boolean isDue) {
        taken("phq-4", "0 0 0 0", 1);
        rated = NOW.minus(Duration.ofDays(days));
        assertThat(due(false, false)).hasSize(isDue ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "13, 1, false", "14, 1, true", "27, 2, false", "28, 2, true"})
    void aNoHoldsTwoWeeksAndASecondOneFour(int days, int times, boolean isDue) {
        rated = NOW;
        var last = NOW.minus(Duration.ofDays(days));
        declined.put("phq-4", times == 1 ? List.of(last) : List.of(last.minus(Duration.ofDays(14)), last));
        assertThat(due(false, false)).hasSize(isDue ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"6, false", "7, true", "8, true"})
    void neverMoreThanWeekly(int days, boolean may) {
        var last = NOW.minus(Duration.ofDays(days));
        assertThat(Schedule.mayBegin(ALL.of("phq-9").orElseThrow(), last, NOW)).isEqualTo(may);
        assertThat(Schedule.mayBegin(ALL.of("gad-7").orElseThrow(), last, NOW)).isEqualTo(may);
    }

    @Test
    void onlyThePlainQuestionsOnDyingMayBeAskedAnyTime() {
        assertThat(ALL.all()).allSatisfy(of -> assertThat(of.waitDays() >= Schedule.NEVER_SOONER.toDays())
                .isEqualTo(!of.key().equals("asq")));
        assertThat(Schedule.mayBegin(ALL.of("asq").orElseThrow(), NOW, NOW)).isTrue();
    }

    private List<Due> due(boolean firstTalk, boolean distressed) {
        return Schedule.due(new Schedule.Known(NOW, firstTalk, distressed, finished, declined, rated));
    }

    private void taken(String key, String answers, int days) {
        var of = ALL.of(key).orElseThrow();
        var each = ScorerTests.answers(of, answers);
        finished.put(key, new Taken(of, NOW.minus(Duration.ofDays(days)), each, Scorer.score(of, each)));
    }
}
