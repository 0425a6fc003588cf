package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import sera.safety.Standing.Phase;
import sera.shared.PersonId;

/// Seventy-two hours after a card.
class CarefulDaysTests {
    private static final Instant NOW = Instant.parse("2026-11-24T22:00:00Z");
    private static final Duration MOMENT = Duration.ofMillis(1);

    @Test
    void careHoldsWhileAnythingStandsAndThreeDaysAfterTheLastCard() {
        var standing = crisis(Standing.clear(), NOW);
        assertThat(standing.asksForCare(NOW.plus(Duration.ofDays(30)))).isTrue();
        var settled = standing.at(Phase.NONE, "");
        assertThat(settled.asksForCare(NOW.plus(Duration.ofHours(72)).minus(MOMENT)))
                .isTrue();
        assertThat(settled.asksForCare(NOW.plus(Duration.ofHours(72)))).isFalse();
        assertThat(Standing.clear().asksForCare(NOW)).isFalse();
        assertThat(Standing.clear().at(Phase.ASKING, "ask-suicide").asksForCare(NOW))
                .isTrue();
    }

    @Test
    void careHoldsAfterARecheckFromBeforeCardsWereKept() {
        var settled = Standing.clear().settledAt(NOW);
        assertThat(settled.asksForCare(NOW.plus(Duration.ofHours(71)))).isTrue();
        assertThat(settled.asksForCare(NOW.plus(Duration.ofHours(72)))).isFalse();
    }

    @Test
    void aTimeOfDangerGoesOnWithinADayAndWhileItStands() {
        var first = crisis(Standing.clear(), NOW);
        var settled = first.at(Phase.NONE, "");
        assertThat(since(crisis(settled, NOW.plus(Duration.ofHours(23))))).isEqualTo(NOW);
        assertThat(since(crisis(settled, NOW.plus(Duration.ofHours(24))))).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(since(crisis(first, NOW.plus(Duration.ofDays(9))))).isEqualTo(NOW);
    }

    @Test
    void theEnvelopeIsCarefulFromTheCardOnAndWhereItCannotTell() {
        var talker = new Talker();
        assertThat(talker.envelope().careful(talker.id())).isFalse();
        talker.says("i want to kill myself tonight");
        assertThat(talker.envelope().careful(talker.id())).isTrue();
        var broken = new Talker(new Standings() {
            @Override
            public Standing of(PersonId person) {
                throw new IllegalStateException("no database");
            }

            @Override
            public void keep(PersonId person, Standing standing) {}
        });
        assertThat(broken.envelope().careful(broken.id())).isTrue();
    }

    private static Standing crisis(Standing before, Instant now) {
        return before.at(Phase.CRISIS, "").carded(before, now);
    }

    private static Instant since(Standing standing) {
        var card = standing.card();
        return card == null ? Instant.MAX : card.since();
    }
}
