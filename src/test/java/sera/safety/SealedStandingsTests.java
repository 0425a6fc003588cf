package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sera.shared.MessageId;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.testing.People;
import sera.testing.Stores;
import sera.understanding.Heard;
import sera.understanding.Understanding;

@ParameterizedClass
@EnumSource(Stores.class)
class SealedStandingsTests {
    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @Test
    void aStandingIsTheSameAfterItWasKept() {
        var me = People.someone(store).id();
        assess(me, "canary: i want to kill myself tonight");
        var standings = store.bean(SealedStandings.class);
        var kept = standings.of(me);
        assertThat(kept.phase()).isEqualTo(Standing.Phase.IMMEDIATE);
        standings.keep(me, kept);
        assertThat(standings.of(me)).isEqualTo(kept);
    }

    @Test
    void denialAndAnotherTopicLeaveItStanding() {
        var me = People.someone(store).id();
        assess(me, "canary: i want to kill myself tonight");
        assertThat(assess(me, "just venting ok").concern()).isInstanceOf(Concern.Crisis.class);
        assertThat(assess(me, "what was the football score").concern()).isInstanceOf(Concern.Crisis.class);
        assertThat(envelope().stands(me)).isTrue();
    }

    @Test
    void aDamagedStandingBringsCautionNeverClearance() {
        var me = People.someone(store).id();
        assess(me, "canary: i want to kill myself tonight");
        store.bean(JdbcClient.class)
                .sql("UPDATE safety_standings SET standing = ? WHERE person_id = ?")
                .params(List.of(new byte[50], me.toString()))
                .update();
        var verdict = assess(me, "hello");
        assertThat(verdict.concern()).isInstanceOf(Concern.Crisis.class);
        assertThat(verdict.card()).isTrue();
        assertThat(envelope().stands(me)).isTrue();
        assertThat(envelope().remembersCrisis(me)).isTrue();
    }

    @Test
    void someoneUnknownStandsNowhere() {
        assertThat(envelope().stands(PersonId.next())).isFalse();
    }

    private SafetyVerdict assess(PersonId me, String words) {
        var heard = new Heard(List.of(MessageId.next()), new Sensitive<>(words), Optional.empty());
        return envelope().assess(me, store.bean(Understanding.class).read(heard));
    }

    private SafetyEnvelope envelope() {
        return store.bean(SafetyEnvelope.class);
    }
}
