package sera.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sera.conversation.Conversations;
import sera.conversation.Saying;
import sera.exam.Listener;
import sera.shared.Person;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.testing.People;
import sera.testing.Stores;

@ParameterizedClass
@EnumSource(Stores.class)
class PrivacyTests {
    private static final List<String> TABLES = List.of(
            "vault_keys",
            "privacy_consents",
            "people",
            "people_devices",
            "safety_standings",
            "safety_events",
            "safety_plans",
            "memories",
            "measures_records",
            "practice_runs",
            "practice_people",
            "memory_passages",
            "memory_switches",
            "conversations",
            "conversation_messages",
            "conversation_replies",
            "conversation_sentences",
            "conversation_notices");

    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @Test
    void noRecordMeansNo() {
        var me = People.someone(store);
        assertThat(privacy().consented(me.id(), "talk")).isFalse();
        privacy().consent(me.id(), "talk", "2026-11");
        assertThat(privacy().consented(me.id(), "talk")).isTrue();
        assertThat(privacy().consented(me.id(), "sharing")).isFalse();
        assertThat(privacy().consented(PersonId.next(), "talk")).isFalse();
    }

    @Test
    void aConsentThatNoLongerOpensIsNone() {
        var me = People.someone(store);
        privacy().consent(me.id(), "talk", "2026-11");
        jdbc().sql("UPDATE privacy_consents SET consent = ? WHERE person_id = ?")
                .params(List.of(new byte[40], me.id().toString()))
                .update();
        assertThat(privacy().consented(me.id(), "talk")).isFalse();
    }

    @Test
    void everythingIsInTheExportInTheirOwnWords() {
        var me = talked("canary: i keep opening the email");
        var export = privacy().export(me.id());
        assertThat(export.keySet()).contains("consents", "profile", "conversations", "memories", "safety", "plans");
        assertThat(String.valueOf(export.get("conversations")))
                .contains("canary: i keep opening the email", "who=sera");
        assertThat(String.valueOf(export.get("memories"))).contains("canary");
    }

    @Test
    void everyTableAboutPeopleIsKnownHere() {
        var found = jdbc().sql(
                        store == Stores.SQLITE
                                ? "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
                                        + " WHERE c.name = 'person_id' AND m.type = 'table'"
                                : "SELECT table_name FROM information_schema.columns WHERE column_name = 'person_id'"
                                        + " AND table_schema = 'public'")
                .query(String.class)
                .list();
        assertThat(found).containsExactlyInAnyOrderElementsOf(TABLES);
    }

    @Test
    void nothingIsLeftAfterErasureAndOthersKeepTheirs() {
        var me = talked("canary: i want to kill myself");
        var other = talked("canary: someone else");
        privacy().erase(me.id());
        for (var table : TABLES) {
            assertThat(rows(table, me)).as(table).isZero();
        }
        assertThat(rows("conversation_messages", other)).isEqualTo(1);
        assertThat(privacy().export(me.id()).get("conversations")).isEmpty();
    }

    @Test
    void destroyingTheKeyAloneTakesEveryRowWithIt() {
        var me = talked("canary: the key goes");
        store.bean(sera.vault.Vault.class).destroy(me.id());
        for (var table : TABLES) {
            assertThat(rows(table, me)).as(table).isZero();
        }
    }

    private Person talked(String words) {
        var me = People.someone(store);
        privacy().consent(me.id(), "talk", "2026-11");
        var conversations = store.bean(Conversations.class);
        var talk = conversations.begin(me, false);
        conversations.take(
                me, talk, new Saying(UUID.randomUUID(), new Sensitive<>(words), Optional.empty()), new Listener());
        return me;
    }

    private int rows(String table, Person me) {
        return jdbc().sql("SELECT COUNT(*) FROM " + table + " WHERE person_id = ?")
                .param(me.id().toString())
                .query(Integer.class)
                .single();
    }

    private Privacy privacy() {
        return store.bean(Privacy.class);
    }

    private JdbcClient jdbc() {
        return store.bean(JdbcClient.class);
    }
}
