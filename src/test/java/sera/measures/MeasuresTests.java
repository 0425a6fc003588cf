package sera.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sera.privacy.Privacy;
import sera.safety.Concern;
import sera.safety.SafetyEnvelope;
import sera.shared.Ids;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.testing.People;
import sera.testing.Stores;

/// What is measured is kept sealed, tap by tap, can be taken along and destroyed, and acts when it must.
@ParameterizedClass
@EnumSource(Stores.class)
class MeasuresTests {
    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @SuppressWarnings("NullAway.Init")
    private Person me;

    @SuppressWarnings("NullAway.Init")
    private Measures measures;

    @SuppressWarnings("NullAway.Init")
    private Takings takings;

    @SuppressWarnings("NullAway.Init")
    private SafetyEnvelope safety;

    @BeforeEach
    void someone() {
        me = People.someone(store);
        measures = store.bean(Measures.class);
        takings = store.bean(Takings.class);
        safety = store.bean(SafetyEnvelope.class);
    }

    private Instrument of(String key) {
        return measures.instrument(key).orElseThrow();
    }

    private Taking answer(Taking taking, String item, int answer) {
        var instrument = of(taking.instrument());
        return takings.answer(me.id(), taking, instrument.item(item).orElseThrow(), answer);
    }

    @Test
    void everyTapIsKeptAndOneGoesOnWhereOneWas() {
        var taking = takings.begin(me.id(), of("phq-9"));
        answer(answer(taking, "interest", 2), "down", 1);
        var later = takings.begin(me.id(), of("phq-9"));
        assertThat(later.id()).isEqualTo(taking.id());
        assertThat(later.answers()).containsEntry("interest", 2).containsEntry("down", 1);
        assertThat(later.next(of("phq-9")).orElseThrow().key()).isEqualTo("sleep");
        assertThat(measures.latest(me.id(), "phq-9")).isEmpty();
    }

    @Test
    void finishedOnesMakeASeriesAndAreNotBegunAgainThatWeek() {
        var done = answer(takings.begin(me.id(), of("phq-2")), "interest", 2);
        takings.finish(me.id(), answer(done, "down", 1), of("phq-2"));
        assertThat(measures.series(me.id(), "phq-2")).hasSize(1);
        assertThat(measures.latest(me.id(), "phq-2").orElseThrow().score())
                .isInstanceOfSatisfying(
                        Score.Total.class, total -> assertThat(total.total()).isEqualTo(3));
        assertThat(takings.open(me.id(), of("phq-2"))).isEmpty();
        assertThat(takings.waitsUntil(me.id(), of("phq-2"))).isPresent();
    }

    @Test
    void itemNineAboveZeroActsOnTheTapAndOutlivesAnAbandonedForm() {
        var taking = takings.begin(me.id(), of("phq-9"));
        answer(taking, "harm", 0);
        assertThat(safety.stands(me.id())).isFalse();
        answer(taking, "harm", 1);
        assertThat(safety.stands(me.id())).isTrue();
        var verdict = safety.standing(me.id());
        assertThat(verdict.concern()).isInstanceOf(Concern.Ask.class);
        assertThat(verdict.concern().why().orElseThrow().rule()).isEqualTo("phq-9-item-9");
        assertThat(verdict.step()).contains("ask-suicide");
        assertThat(verdict.quietLine()).isTrue();
        assertThat(measures.due(me.id(), false)).isEmpty();
    }

    @Test
    void aYesLeadsToTheCardAndALaterZeroDoesNotTakeItBack() {
        answer(takings.begin(me.id(), of("phq-9")), "harm", 3);
        assertThat(safety.answered(me.id(), "yes").card()).isTrue();
        safety.itemNine(me.id(), 0);
        safety.itemNine(me.id(), 2);
        assertThat(safety.standing(me.id()).concern()).isInstanceOf(Concern.Crisis.class);
    }

    @Test
    void aNoIsBelievedAndItemNineNextTimeAsksAgain() {
        safety.itemNine(me.id(), 1);
        safety.answered(me.id(), "no");
        assertThat(safety.stands(me.id())).isFalse();
        safety.itemNine(me.id(), 1);
        assertThat(safety.standing(me.id()).step()).contains("ask-suicide");
    }

    @Test
    void thoughtsRightNowAreImmediateDanger() {
        var asq = takings.begin(me.id(), of("asq"));
        var wished = answer(asq, "wished", 1);
        assertThat(safety.standing(me.id()).concern()).isInstanceOf(Concern.Ask.class);
        var killing = answer(wished, "killing", 1);
        assertThat(safety.standing(me.id()).step()).contains("ask-today");
        answer(killing, "now", 1);
        assertThat(safety.standing(me.id()).concern())
                .isInstanceOfSatisfying(Concern.Crisis.class, crisis -> assertThat(crisis.immediate())
                        .isTrue());
    }

    @Test
    void checkInsLearnTheWordsOneUses() {
        var checkIns = store.bean(CheckIns.class);
        checkIns.keep(me.id(), checkIn("2026-11-22", List.of("angry"), "canary choir"));
        checkIns.keep(me.id(), checkIn("2026-11-23", List.of("angry", "calm"), "canary choir"));
        var all = measures.checkIns(me.id());
        assertThat(all).extracting(CheckIn::day).isSorted();
        assertThat(checkIns.feelings(all)).startsWith("angry", "calm").doesNotHaveDuplicates();
        assertThat(checkIns.tags(all)).startsWith("canary choir");
        checkIns.remove(me.id(), all.getFirst().id());
        assertThat(measures.checkIns(me.id())).hasSize(1);
    }

    @Test
    void aGoalKeepsItsFirstAndLastRating() {
        measures.setGoal(me.id(), new Sensitive<>("canary: sleep through"), 8);
        measures.rateGoal(me.id(), 5);
        var goal = measures.goal(me.id()).orElseThrow();
        assertThat(goal.words().reveal()).isEqualTo("canary: sleep through");
        assertThat(goal.first().orElseThrow().hard()).isEqualTo(8);
        assertThat(goal.latest().orElseThrow().hard()).isEqualTo(5);
    }

    @Test
    void theLastSessionCheckCanBeUsedNextTime() {
        var change = Optional.of(new Sensitive<>("canary: fewer questions"));
        measures.keep(
                me.id(), new SessionCheck(Instant.now(), SessionCheck.Answer.PARTLY, SessionCheck.Answer.YES, change));
        var last = measures.lastSessionCheck(me.id()).orElseThrow();
        assertThat(last.heard()).isEqualTo(SessionCheck.Answer.PARTLY);
        assertThat(last.change().orElseThrow().reveal()).contains("fewer questions");
    }

    @Test
    void whatWasDeclinedIsNotDue() {
        assertThat(measures.due(me.id(), false)).extracting(Due::what).contains("phq-4", "goal");
        measures.decline(me.id(), "phq-4");
        assertThat(measures.due(me.id(), false)).extracting(Due::what).containsExactly("goal");
        assertThat(measures.due(me.id(), true)).isEmpty();
    }

    @Test
    void allOfItIsSealedTakenAlongAndDestroyed() {
        store.bean(CheckIns.class).keep(me.id(), checkIn("2026-11-23", List.of("canary feeling"), "canary tag"));
        answer(takings.begin(me.id(), of("gad-7")), "nervous", 2);
        var rows = store.bean(JdbcClient.class)
                .sql("SELECT record FROM measures_records WHERE person_id = ?")
                .param(me.id().toString())
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
        assertThat(rows).hasSize(2).noneMatch(row -> row.contains("canary") || row.contains("nervous"));
        var export = store.bean(Privacy.class).export(me.id()).get("measures");
        assertThat(String.valueOf(export)).contains("canary feeling", "canary tag", "gad-7", "nervous");
        store.bean(Privacy.class).erase(me.id());
        assertThat(store.bean(JdbcClient.class)
                        .sql("SELECT COUNT(*) FROM measures_records WHERE person_id = ?")
                        .param(me.id().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static CheckIn.Row checkIn(String day, List<String> feelings, String tag) {
        return new CheckIn.Row(
                Ids.next(), LocalDate.parse(day), Instant.now(), 6, 4, feelings, List.of(tag), null, 7.5, 30);
    }
}
