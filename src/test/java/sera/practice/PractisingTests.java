package sera.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import sera.privacy.Privacy;
import sera.safety.WrittenWords;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.testing.People;
import sera.testing.Stores;

@ParameterizedClass
@EnumSource(Stores.class)
class PractisingTests {
    private static final Situation WORN = new Situation(Wish.CALM, 7, LocalTime.NOON, Set.of(Feeling.ANXIETY));

    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @Test
    void everyStepIsKeptAndFoundAgain() {
        var me = People.someone(store);
        begin(me, "grounding");
        step(me, "grounding", "before", "6");
        step(me, "grounding", "feet");
        var open = practising().open(me.id(), "grounding").orElseThrow().run();
        assertThat(open.step()).isEqualTo("see");
        assertThat(open.answer("before")).containsExactly("6");
        assertThat(open.situation().distress()).isEqualTo(6);
    }

    @Test
    void aPageThatWasPassedMeanwhileMovesNothing() {
        var me = People.someone(store);
        begin(me, "grounding");
        step(me, "grounding", "before", "6");
        step(me, "grounding", "before", "2");
        assertThat(practising().open(me.id(), "grounding").orElseThrow().run().answer("before"))
                .containsExactly("6");
    }

    @Test
    void linesKeepTheirCommas() {
        var me = People.someone(store);
        begin(me, "grounding");
        step(me, "grounding", "before");
        step(me, "grounding", "feet");
        step(me, "grounding", "see", "canary: a mug, blue");
        assertThat(practising().open(me.id(), "grounding").orElseThrow().run().answer("see"))
                .containsExactly("canary: a mug, blue");
    }

    @Test
    void nothingOfItIsReadableInTheDatabase() {
        var me = People.someone(store);
        begin(me, "grounding");
        step(me, "grounding", "before");
        step(me, "grounding", "feet");
        step(me, "grounding", "see", "canary: a mug");
        var rows = store.bean(JdbcClient.class)
                .sql("SELECT run FROM practice_runs WHERE person_id = ?")
                .param(me.id().toString())
                .query((row, n) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1))
                .list();
        assertThat(rows).hasSize(1).noneMatch(row -> row.contains("canary") || row.contains("grounding"));
    }

    @Test
    void healthIsAskedForWhatAnExerciseNeedsAndUnknownIsNotOffered() {
        var me = People.someone(store);
        var record = shelf().exercises().of("thought-record").orElseThrow();
        assertThat(shelf().sight(me.id()).of(record)).isEqualTo(new Access.Asks(List.of("psychosis")));
        assertThat(shelf().offerable(shelf().sight(me.id())))
                .doesNotContain("thought-record")
                .contains("grounding");
        practising().health(me.id(), Map.of("psychosis", "no"));
        assertThat(shelf().sight(me.id()).of(record)).isEqualTo(new Access.Open());
        assertThat(shelf().offerable(shelf().sight(me.id()))).contains("thought-record");
        practising().health(me.id(), Map.of("psychosis", "yes"));
        assertThat(shelf().sight(me.id()).of(record)).isEqualTo(new Access.RuledOut());
    }

    @Test
    void twiceWorseHidesItUntilItIsWantedBack() {
        var me = People.someone(store);
        var grounding = shelf().exercises().of("grounding").orElseThrow();
        through(me, "4", "7");
        assertThat(shelf().sight(me.id()).of(grounding)).isEqualTo(new Access.Open());
        through(me, "4", "6");
        assertThat(shelf().sight(me.id()).of(grounding)).isEqualTo(new Access.Hidden());
        for (var draw = 0; draw < 20; draw++) {
            assertThat(practice().offer(me, WORN))
                    .get()
                    .extracting(Practice.Offered::id)
                    .isNotEqualTo("grounding");
        }
        practising().wantBack(me.id(), "grounding");
        assertThat(shelf().sight(me.id()).of(grounding)).isEqualTo(new Access.Open());
    }

    @Test
    void whatIsOfferedSaysWhyInWords() {
        var me = People.someone(store);
        through(me, "8", "4");
        through(me, "8", "5");
        practising().health(me.id(), Map.of("psychosis", "yes"));
        var whys = java.util.stream.IntStream.range(0, 40)
                .mapToObj(draw -> practice().offer(me, WORN).orElseThrow())
                .toList();
        assertThat(whys)
                .filteredOn(offered -> offered.id().equals("grounding"))
                .isNotEmpty()
                .allMatch(offered -> offered.why().equals("You felt steadier after this twice."));
        assertThat(practice().done(me.id())).hasSize(2).allMatch(done -> done.name()
                .equals("Five things you can see"));
    }

    @Test
    void whileSafetyStandsOnlyTheSafeOnesAreThere() {
        var me = People.someone(store);
        practising().health(me.id(), Map.of("psychosis", "no"));
        assertThat(store.bean(WrittenWords.class).raisesSafety(me.id(), new Sensitive<>("canary: what a day")))
                .isFalse();
        assertThat(store.bean(WrittenWords.class)
                        .raisesSafety(me.id(), new Sensitive<>("canary: i want to kill myself tonight")))
                .isTrue();
        var record = shelf().exercises().of("thought-record").orElseThrow();
        assertThat(shelf().sight(me.id()).of(record)).isEqualTo(new Access.NotNow());
        assertThat(shelf().offerable(shelf().sight(me.id())))
                .isNotEmpty()
                .allMatch(id -> shelf().exercises().of(id).orElseThrow().crisisSafe());
    }

    @Test
    void whatIsWrittenIsHeard() {
        var me = People.someone(store);
        begin(me, "grounding");
        step(me, "grounding", "before");
        step(me, "grounding", "feet");
        assertThat(step(me, "grounding", "see", "canary: i want to kill myself tonight"))
                .isEqualTo(new Practising.Went.Raised());
        assertThat(practising().open(me.id(), "grounding").orElseThrow().run().answer("see"))
                .hasSize(1);
    }

    @Test
    void itIsInTheExportAndGoneAfterErasure() {
        var me = People.someone(store);
        practising().health(me.id(), Map.of("psychosis", "no"));
        through(me, "8", "4");
        var export = store.bean(Privacy.class).export(me.id()).get("practice");
        assertThat(String.valueOf(export)).contains("grounding", "psychosis");
        store.bean(Privacy.class).erase(me.id());
        assertThat(practising().of(me.id())).isEmpty();
        assertThat(shelf().sight(me.id()).about()).isEqualTo(About.nothing());
    }

    private void through(Person me, String before, String after) {
        begin(me, "grounding");
        step(me, "grounding", "before", before);
        List.of("feet", "see", "touch", "hear", "smell", "taste").forEach(id -> step(me, "grounding", id));
        assertThat(step(me, "grounding", "after", after)).isInstanceOf(Practising.Went.Ended.class);
    }

    private void begin(Person me, String id) {
        var exercise = shelf().exercises().of(id).orElseThrow();
        practising().begin(me, id, exercise.date(), exercise.steps(), false);
    }

    private Practising.Went step(Person me, String id, String step, String... answer) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("step", step);
        List.of(answer).forEach(line -> sent.add("answer", line));
        var exercise = shelf().exercises().of(id).orElseThrow();
        var open = practising().open(me.id(), id).orElseThrow();
        return practising().step(me.id(), open, exercise.steps(), StepForm.of(sent));
    }

    private Practising practising() {
        return store.bean(Practising.class);
    }

    private Shelf shelf() {
        return store.bean(Shelf.class);
    }

    private Practice practice() {
        return store.bean(Practice.class);
    }
}
