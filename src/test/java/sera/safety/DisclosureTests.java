package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisclosureTests {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Disclosure adult = new Disclosure(ZoneId.of("Europe/Berlin"), false);
    private final Disclosure minor = new Disclosure(ZoneId.of("Europe/Berlin"), true);

    @Test
    void beforeFirstAccess() {
        assertThat(adult.due(Optional.empty(), Optional.empty(), Optional.empty(), NOON))
                .isTrue();
    }

    @Test
    void notAgainWithinATalk() {
        assertThat(due(adult, Duration.ofMinutes(30), Duration.ofMinutes(1))).isFalse();
    }

    @Test
    void everyThreeHoursOfContinuingTalkAndHourlyForMinors() {
        assertThat(due(adult, Duration.ofMinutes(179), Duration.ofMinutes(1))).isFalse();
        assertThat(due(adult, Duration.ofHours(3), Duration.ofMinutes(1))).isTrue();
        assertThat(due(minor, Duration.ofMinutes(59), Duration.ofMinutes(1))).isFalse();
        assertThat(due(minor, Duration.ofHours(1), Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void atTheFirstTalkOfEachDayWhereTheyLive() {
        var justAfterMidnight = Instant.parse("2026-11-23T23:10:00Z");
        var before = Optional.of(Instant.parse("2026-11-23T22:50:00Z"));
        assertThat(adult.due(before, before, Optional.empty(), justAfterMidnight))
                .isTrue();
        assertThat(new Disclosure(ZoneId.of("UTC"), false).due(before, before, before, justAfterMidnight))
                .isFalse();
    }

    @Test
    void afterSevenIdleDays() {
        var sixDays = Optional.of(NOON.minus(Duration.ofDays(7)).plusSeconds(1));
        var sevenDays = Optional.of(NOON.minus(Duration.ofDays(7)));
        var notice = Optional.of(NOON.minusSeconds(60));
        assertThat(adult.due(notice, sixDays, Optional.empty(), NOON)).isFalse();
        assertThat(adult.due(notice, sevenDays, Optional.empty(), NOON)).isTrue();
    }

    private static boolean due(Disclosure rule, Duration sinceNotice, Duration sinceTalk) {
        var started = Optional.of(NOON.minus(Duration.ofHours(5)));
        return rule.due(Optional.of(NOON.minus(sinceNotice)), Optional.of(NOON.minus(sinceTalk)), started, NOON);
    }
}
