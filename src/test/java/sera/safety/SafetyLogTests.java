package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ui.ExtendedModelMap;
import sera.privacy.Privacy;
import sera.safety.SafetyEvent.Shown;
import sera.shared.MessageId;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.storage.Storage;
import sera.testing.People;
import sera.testing.Stores;
import sera.understanding.Heard;
import sera.understanding.Understanding;

/// Every card and line is kept once, with its reason, and counted once.
@ParameterizedClass
@EnumSource(Stores.class)
class SafetyLogTests {
    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @Test
    void oneCardIsOneEventHoweverLongItStands() {
        var me = People.someone(store);
        var before = thisYear();
        says(me, "canary: i want to kill myself tonight");
        says(me, "just venting");
        says(me, "what was the football score");
        assertThat(log().of(me.id())).singleElement().satisfies(one -> {
            assertThat(one.event().shown()).isEqualTo(Shown.CARD);
            assertThat(one.event().layer()).isEqualTo("phrases");
            assertThat(one.event().kind()).isEqualTo(Concern.Kind.SUICIDE);
            assertThat(one.event().rule()).isNotBlank();
            assertThat(one.event().version()).isNotBlank();
        });
        assertThat(thisYear().cards()).isEqualTo(before.cards() + 1);
        assertThat(thisYear().lines()).isEqualTo(before.lines());
    }

    @Test
    void aQuestionIsALineAndAYesToItACard() {
        var me = People.someone(store);
        says(me, "canary: theyd all be better off without me");
        taps(me, "yes");
        assertThat(log().of(me.id())).extracting(one -> one.event().shown()).containsExactly(Shown.LINE, Shown.CARD);
        taps(me, "yes");
        assertThat(log().of(me.id())).as("immediate now, a card again").hasSize(3);
    }

    @Test
    void everydayWordsLeaveNoEvent() {
        var me = People.someone(store);
        says(me, "canary: i burnt the toast");
        assertThat(log().of(me.id())).isEmpty();
    }

    @Test
    void lookingAtWordsKeepsAndCountsNothing() {
        var before = thisYear();
        envelope().look(store.bean(Understanding.class).read(heard("canary: i want to kill myself", "")));
        assertThat(thisYear()).isEqualTo(before);
    }

    @Test
    void whatFailsIsCarefulAndSaysSoOnceADay() {
        var me = People.someone(store);
        says(me, "canary: i want to kill myself tonight");
        jdbc().sql("UPDATE safety_standings SET standing = ? WHERE person_id = ?")
                .params(List.of(new byte[50], me.id().toString()))
                .update();
        says(me, "hello");
        says(me, "hello again");
        assertThat(log().of(me.id())).extracting(one -> one.event().layer()).containsExactly("phrases", "envelope");
    }

    @Test
    void theCountOutlivesThePersonAndTheEventsDoNot() {
        var me = People.someone(store);
        says(me, "canary: i want to kill myself tonight");
        var counted = thisYear();
        store.bean(Privacy.class).erase(me.id());
        assertThat(log().of(me.id())).isEmpty();
        assertThat(thisYear()).isEqualTo(counted);
    }

    @Test
    void theCountKnowsNobody() {
        var columns = jdbc().sql("SELECT * FROM safety_referrals")
                .query((row, n) -> row.getMetaData().getColumnCount())
                .list();
        assertThat(columns).allMatch(count -> count == 3);
    }

    @Test
    void eventAndCountAreKeptTogetherOrNotAtAll() {
        var me = People.someone(store);
        var before = thisYear();
        var event = new SafetyEvent("r", "phrases", "1", Concern.Kind.SUICIDE, Shown.CARD);
        assertThatThrownBy(() -> store.bean(Storage.class).write(() -> {
                    log().add(me.id(), event);
                    throw new IllegalStateException("the disk is gone");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log().of(me.id())).isEmpty();
        assertThat(thisYear()).isEqualTo(before);
    }

    @Test
    void yearsTurnByUtc() {
        assertThat(yearOf("2031-12-31T23:59:59.999Z")).isEqualTo(2031);
        assertThat(yearOf("2032-01-01T00:00:00Z")).isEqualTo(2032);
    }

    @Test
    void theExportHasRuleLayerAndVersionAndNoWords() {
        var me = People.someone(store);
        says(me, "canary: i want to kill myself tonight");
        var export = store.bean(Privacy.class).export(me.id()).get("safety-events");
        assertThat(export).singleElement().satisfies(row -> assertThat(row)
                .containsKeys("at", "rule", "layer", "version", "shown"));
        assertThat(String.valueOf(export)).doesNotContain("canary");
    }

    @Test
    void whatIsStoredIsSealed() {
        var me = People.someone(store);
        says(me, "canary: i want to kill myself tonight");
        var bytes = jdbc().sql("SELECT event FROM safety_events WHERE person_id = ?")
                .param(me.id().toString())
                .query((row, n) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1))
                .single();
        assertThat(bytes).doesNotContain("SUICIDE", "CARD");
    }

    @Test
    void adviceFromMeasuresIsKeptOnceAWeekAndIsNoReferral() {
        var me = People.someone(store);
        var before = thisYear();
        var advice = new HandOver.ToPerson("H3", Concern.Level.RECOMMEND, false);
        log().add(me.id(), advice, "1");
        log().add(me.id(), advice, "1");
        assertThat(log().of(me.id())).hasSize(1);
        assertThat(log().cards(me.id(), ZoneOffset.UTC)).isEmpty();
        assertThat(thisYear()).isEqualTo(before);
    }

    @Test
    void askingForAnAgeIsKeptAndIsNoReferral() {
        var me = People.someone(store);
        var before = thisYear();
        says(me, "canary: im 14");
        assertThat(log().of(me.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.event().kind()).isEqualTo(Concern.Kind.MINOR));
        assertThat(thisYear()).isEqualTo(before);
        taps(me, "age-under-13");
        assertThat(thisYear().cards()).as("a child line is one").isEqualTo(before.cards() + 1);
    }

    @Test
    void cardsAreTheDaysTheHandOverRulesAskFor() {
        var me = People.someone(store);
        says(me, "canary: i want to kill myself tonight");
        assertThat(log().cards(me.id(), ZoneOffset.UTC)).containsExactly(java.time.LocalDate.now(Clock.systemUTC()));
    }

    @Test
    void thePageSaysEachWithItsReasonNewestFirst() {
        var me = People.someone(store);
        says(me, "canary: i want to kill myself tonight");
        log().add(me.id(), new HandOver.Change("H13"), "7");
        var model = new ExtendedModelMap();
        assertThat(new HandOversController(log()).show(me, model)).isEqualTo("safety/hand-overs");
        assertThat(model.get("events"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(HandOversController.Row.class))
                .extracting(HandOversController.Row::why)
                .containsExactly("handover.H13", "events.layer.phrases");
    }

    private int yearOf(String instant) {
        var referrals = new Referrals(jdbc());
        var at = Instant.parse(instant);
        store.bean(Storage.class).write(() -> {
            referrals.count(Shown.CARD, at);
        });
        return log().yearly().getLast().year();
    }

    private YearlyReferrals thisYear() {
        var year = Year.now(Clock.systemUTC()).getValue();
        return log().yearly().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(new YearlyReferrals(year, 0, 0));
    }

    private void says(Person me, String words) {
        envelope().assess(me.id(), store.bean(Understanding.class).read(heard(words, "")));
    }

    private void taps(Person me, String choice) {
        envelope().assess(me.id(), store.bean(Understanding.class).read(heard(choice, choice)));
    }

    private static Heard heard(String words, String choice) {
        return new Heard(
                List.of(MessageId.next()),
                new Sensitive<>(words),
                Optional.of(choice).filter(key -> !key.isEmpty()));
    }

    private SafetyLog log() {
        return store.bean(SafetyLog.class);
    }

    private SafetyEnvelope envelope() {
        return store.bean(SafetyEnvelope.class);
    }

    private JdbcClient jdbc() {
        return store.bean(JdbcClient.class);
    }
}
