package sera.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sera.privacy.Privacy;
import sera.safety.Concern;
import sera.safety.SafetyVerdict;
import sera.shared.MessageId;
import sera.shared.Person;
import sera.shared.Sensitive;
import sera.storage.Storage;
import sera.testing.People;
import sera.testing.Stores;
import sera.understanding.Heard;
import sera.understanding.Reading;
import sera.understanding.Understanding;

@ParameterizedClass
@EnumSource(Stores.class)
class RememberingTests {
    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @Test
    void keepsWhatBroughtSomeoneInTheirWordsWithItsSource() {
        var me = People.someone(store);
        var heard = heard("  canary: cant sleep ");
        remembering().brought(me.id(), heard);
        assertThat(remembering().recall(me.id()).memories()).singleElement().satisfies(memory -> {
            assertThat(memory.kind()).isEqualTo("brought");
            assertThat(memory.words().reveal()).isEqualTo("canary: cant sleep");
            assertThat(memory.source()).isEqualTo(heard.messages().getFirst());
        });
    }

    @Test
    void recallsTheNewestFirstAndOnlyAFew() {
        var me = People.someone(store);
        for (var number = 0; number < 8; number++) {
            remembering().brought(me.id(), heard("canary " + number));
        }
        assertThat(remembering().recall(me.id()).memories())
                .hasSize(5)
                .first()
                .extracting(memory -> memory.words().reveal())
                .isEqualTo("canary 7");
    }

    @Test
    void keepsNothingTooLongToSayBackAndNothingOfNoMessage() {
        var me = People.someone(store);
        remembering().brought(me.id(), heard("canary ".repeat(40)));
        remembering().brought(me.id(), heard("   "));
        remembering().brought(me.id(), new Heard(List.of(), new Sensitive<>("canary"), Optional.empty()));
        assertThat(remembering().recall(me.id()).memories()).isEmpty();
    }

    @Test
    void nobodyRecallsWhatAnotherSaid() {
        remembering().brought(People.someone(store).id(), heard("canary"));
        assertThat(remembering().recall(People.someone(store).id()).memories()).isEmpty();
    }

    @Test
    void keepsFactsWithTheirWordsSourceAndDay() {
        var me = People.someone(store);
        var source = keep(me, "canary: my sister Anna rang. I live in York");
        assertThat(remembering().all(me.id())).hasSize(2).allSatisfy(memory -> {
            assertThat(memory.source()).isEqualTo(source);
            assertThat(memory.holds()).isTrue();
        });
        assertThat(gists(me)).containsExactlyInAnyOrder("Your sister is Anna.", "You live in York.");
    }

    @Test
    void theNewerSupersedesTheOlderAndBothStay() {
        var me = People.someone(store);
        keep(me, "canary, I live in York");
        keep(me, "canary, I moved to Leeds");
        var byGist = remembering().all(me.id()).stream()
                .collect(java.util.stream.Collectors.toMap(
                        memory -> memory.fact().gist().reveal(), memory -> memory));
        var older = byGist.getOrDefault(
                "You live in York.", remembering().all(me.id()).getFirst());
        var newer = byGist.getOrDefault(
                "You moved to Leeds.", remembering().all(me.id()).getLast());
        assertThat(older.marks().supersededBy()).contains(newer.id());
        assertThat(newer.holds()).isTrue();
    }

    @Test
    void aBeliefIsRaisedOnlyWhenItCameAgain() {
        var me = People.someone(store);
        keep(me, "canary, I'm a failure");
        assertThat(remembering().all(me.id())).singleElement().matches(memory -> !memory.mayBeRaised());
        keep(me, "canary, I'm a failure");
        assertThat(remembering().all(me.id())).singleElement().matches(Memory::mayBeRaised);
    }

    @Test
    void inDangerOnlyPeopleAndCommitmentsAreKept() {
        var me = People.someone(store);
        var finding = new Concern.Finding("r", "phrases", "1");
        var crisis = new SafetyVerdict(
                new Concern.Crisis(Concern.Kind.SUICIDE, false, finding), Optional.of("s"), true, false);
        var reading = read(heard("canary, I live in York and my sister Anna is here"));
        remembering().keep(me, reading, crisis, "talk");
        assertThat(gists(me)).containsExactly("Your sister is Anna.");
        assertThat(rows("memory_passages", me)).isZero();
    }

    @Test
    void recallsWhatMattersAndNeverWhatIsToBeLeft() {
        var me = People.someone(store);
        keep(me, "canary: my sister Anna rang");
        keep(me, "canary, I have epilepsy");
        assertThat(recalled(me, "canary: Anna was cross with me again")).contains("Your sister is Anna.");
        assertThat(recalled(me, "canary: Anna was cross with me again")).doesNotContain("You have epilepsy.");
        assertThat(recalled(me, "canary: is my epilepsy to blame")).contains("You have epilepsy.");
        remembering().all(me.id()).forEach(memory -> remembering()
                .change(me.id(), memory.marked(memory.marks().quiet(true))));
        assertThat(recalled(me, "canary: Anna was cross with me again")).isEmpty();
    }

    @Test
    void whoAsksWhatIsRememberedIsToldNothingSensitive() {
        var me = People.someone(store);
        keep(me, "canary, I have epilepsy");
        keep(me, "canary, I live in York");
        assertThat(recalled(me, "what do you remember about me?")).containsExactly("You live in York.");
    }

    @Test
    void forgettingLeavesNoRow() {
        var me = People.someone(store);
        keep(me, "canary: my sister Anna rang me today");
        var memory = remembering().all(me.id()).getFirst();
        remembering().forget(me.id(), memory);
        assertThat(remembering().all(me.id())).isEmpty();
        assertThat(rows("memories", me) + rows("memory_passages", me)).isZero();
    }

    @Test
    void forgetThatForgetsWhatTheMessageBeforeHeld() {
        var me = People.someone(store);
        var source = keep(me, "canary: my sister Anna rang me today");
        var done = remembering()
                .recall(me, read(heard("forget that")), List.of(source))
                .done();
        assertThat(done).contains("forgotten");
        assertThat(rows("memories", me) + rows("memory_passages", me)).isZero();
    }

    @Test
    void leaveThatMarksIt() {
        var me = People.someone(store);
        var source = keep(me, "canary: my sister Anna rang me today");
        assertThat(remembering()
                        .recall(me, read(heard("don't bring that up again")), List.of(source))
                        .done())
                .contains("quieted");
        assertThat(remembering().all(me.id())).allMatch(memory -> memory.marks().quiet());
        assertThat(recalled(me, "canary: Anna again")).isEmpty();
    }

    @Test
    void switchedOffNothingNewIsKept() {
        var me = People.someone(store);
        remembering().setKeeping(me.id(), false);
        keep(me, "canary: my sister Anna rang me today");
        remembering().brought(me.id(), heard("canary"));
        assertThat(rows("memories", me) + rows("memory_passages", me)).isZero();
        remembering().setKeeping(me.id(), true);
        keep(me, "canary: my sister Anna rang me today");
        assertThat(gists(me)).containsExactly("Your sister is Anna.");
    }

    @Test
    void whatAnotherProcessForgotIsNotRecalled() {
        var me = People.someone(store);
        keep(me, "canary: my sister Anna rang me today");
        assertThat(recalled(me, "canary: Anna again")).isNotEmpty();
        store.bean(Storage.class).write(() -> {
            jdbc().sql("DELETE FROM memories WHERE person_id = ?")
                    .param(me.id().toString())
                    .update();
            jdbc().sql("DELETE FROM memory_passages WHERE person_id = ?")
                    .param(me.id().toString())
                    .update();
            jdbc().sql("UPDATE memory_switches SET changes = changes + 1 WHERE person_id = ?")
                    .param(me.id().toString())
                    .update();
        });
        assertThat(recalled(me, "canary: Anna again")).isEmpty();
    }

    @Test
    void nothingOfAnErasedPersonIsLeftInAnyTable() {
        var me = People.someone(store);
        var source = keep(me, "canary: my sister Anna rang me today and I live in York");
        remembering().brought(me.id(), heard("canary"));
        assertThat(found(me.id().toString()) + found(source.toString())).isPositive();
        store.bean(Privacy.class).erase(me.id());
        assertThat(found(me.id().toString()) + found(source.toString())).isZero();
        assertThat(remembering().all(me.id())).isEmpty();
    }

    /// How many values in all tables hold these bytes.
    private int found(String text) {
        try (var connection = store.bean(javax.sql.DataSource.class).getConnection()) {
            var tables = new java.util.ArrayList<String>();
            var schema = store == Stores.POSTGRES ? "public" : null;
            try (var names = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
                while (names.next()) {
                    tables.add(names.getString("TABLE_NAME"));
                }
            }
            assertThat(tables).contains("memories", "memory_passages", "memory_switches");
            var count = 0;
            for (var table : tables) {
                try (var rows = connection.createStatement().executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            count += holds(rows.getBytes(column), text) ? 1 : 0;
                        }
                    }
                }
            }
            return count;
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean holds(byte @org.jspecify.annotations.Nullable [] bytes, String text) {
        return bytes != null && new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains(text);
    }

    private MessageId keep(Person me, String words) {
        var heard = heard(words);
        remembering().keep(me, read(heard), SafetyVerdict.clear(), "talk");
        return heard.messages().getFirst();
    }

    private List<String> recalled(Person me, String words) {
        return remembering().recall(me, read(heard(words)), List.of()).memories().stream()
                .filter(memory -> !memory.kind().equals(Memory.SAID))
                .map(memory -> memory.fact().gist().reveal())
                .toList();
    }

    private List<String> gists(Person me) {
        return remembering().all(me.id()).stream()
                .map(memory -> memory.fact().gist().reveal())
                .toList();
    }

    private int rows(String table, Person me) {
        return jdbc().sql("SELECT COUNT(*) FROM " + table + " WHERE person_id = ?")
                .param(me.id().toString())
                .query(Integer.class)
                .single();
    }

    private JdbcClient jdbc() {
        return store.bean(JdbcClient.class);
    }

    private Reading read(Heard heard) {
        return store.bean(Understanding.class).read(heard);
    }

    private Remembering remembering() {
        return store.bean(Remembering.class);
    }

    private static Heard heard(String words) {
        return new Heard(List.of(MessageId.next()), new Sensitive<>(words), Optional.empty());
    }
}
