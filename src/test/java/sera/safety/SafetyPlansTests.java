package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sera.privacy.Privacy;
import sera.shared.PersonId;
import sera.testing.People;
import sera.testing.Stores;

@ParameterizedClass
@EnumSource(Stores.class)
class SafetyPlansTests {
    private static final List<PlanSection> SECTIONS = PlanSection.fromFile();
    private static final SafetyPlan FIRST =
            plan(Map.of("signs", "canary: i stop answering", "tell", "Lena 07700 900123\r\nmy brother"));
    private static final SafetyPlan SECOND = plan(Map.of("signs", "canary: i do not sleep"));

    @Parameter
    @SuppressWarnings("NullAway.Init")
    Stores store;

    @Test
    void whatWasWrittenIsThereAgain() {
        var me = someone();
        assertThat(plans().newest(me)).isEqualTo(SafetyPlan.empty());
        plans().keep(me, FIRST);
        assertThat(plans().newest(me)).isEqualTo(FIRST);
        assertThat(plans().newest(me).lines("tell")).containsExactly("Lena 07700 900123", "my brother");
    }

    @Test
    void everyChangeAddsAVersionAndLosesNone() {
        var me = someone();
        plans().keep(me, FIRST);
        plans().keep(me, FIRST);
        plans().keep(me, SECOND);
        plans().keep(me, SafetyPlan.empty());
        plans().keep(me, FIRST);
        assertThat(plans().versions(me))
                .extracting(version -> version.plan().orElseThrow())
                .containsExactly(FIRST, SafetyPlan.empty(), SECOND, FIRST);
    }

    @Test
    void aVersionIsFoundOnlyByItsOwner() {
        var me = someone();
        plans().keep(me, FIRST);
        var id = plans().versions(me).getFirst().id();
        assertThat(plans().version(me, id)).isPresent();
        assertThat(plans().version(someone(), id)).isEmpty();
        assertThat(plans().version(me, UUID.randomUUID())).isEmpty();
    }

    @Test
    void whereTheNewestNoLongerOpensTheOneBeforeIsShownAndNoneIsLost() {
        var me = someone();
        plans().keep(me, FIRST);
        plans().keep(me, SECOND);
        jdbc().sql("UPDATE safety_plans SET plan = ? WHERE person_id = ? AND id = ?")
                .params(List.of(
                        new byte[40],
                        me.toString(),
                        plans().versions(me).getFirst().id().toString()))
                .update();
        assertThat(plans().newest(me)).isEqualTo(FIRST);
        assertThat(plans().versions(me)).hasSize(2);
        assertThat(plans().versions(me).getFirst().plan()).isEmpty();
    }

    @Test
    void noWordLiesOpenInTheDatabase() {
        var me = someone();
        plans().keep(me, FIRST);
        var kept = jdbc().sql("SELECT plan FROM safety_plans WHERE person_id = ?")
                .param(me.toString())
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("canary", "Lena");
        assertThat(FIRST.toString()).doesNotContain("canary", "Lena");
    }

    @Test
    void allVersionsAreTakenAndDestroyed() {
        var me = someone();
        plans().keep(me, FIRST);
        plans().keep(me, SECOND);
        var taken = store.bean(Privacy.class).export(me).getOrDefault("plans", List.of());
        assertThat(taken).hasSize(2);
        assertThat(taken.toString()).contains("canary: i stop answering", "canary: i do not sleep", "written");
        store.bean(Privacy.class).erase(me);
        assertThat(jdbc().sql("SELECT COUNT(*) FROM safety_plans WHERE person_id = ?")
                        .param(me.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private PersonId someone() {
        return People.someone(store).id();
    }

    private SafetyPlans plans() {
        return store.bean(SafetyPlans.class);
    }

    private JdbcClient jdbc() {
        return store.bean(JdbcClient.class);
    }

    private static SafetyPlan plan(Map<String, String> words) {
        return SafetyPlan.of(SECTIONS, words);
    }
}
