package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SafetyPlanTests {
    private static final List<PlanSection> SECTIONS = PlanSection.fromFile();

    @Test
    void onlyPartsOfAPlanAreTaken() {
        var plan = SafetyPlan.of(SECTIONS, Map.of("signs", "a", "_csrf", "secret", "other", "b", "alone", "  \n "));
        assertThat(plan.words()).containsOnlyKeys("signs");
    }

    @Test
    void marksThatHideOrTurnTextAreTakenOutAndWordsStay() {
        var plan = SafetyPlan.of(SECTIONS, Map.of("signs", "a\u0000\u202eb\r\n\tc \u200cd\u2069 <b> é 😶"));
        assertThat(plan.part("signs")).isEqualTo("ab\n\tc \u200cd <b> é 😶");
        assertThat(plan.lines("signs")).containsExactly("ab", "c \u200cd <b> é 😶");
    }

    @Test
    void aPartHoldsFourThousandLettersAndSaysHowManyTooMany() {
        var most = "a".repeat(SafetyPlan.LONGEST);
        assertThat(SafetyPlan.of(SECTIONS, Map.of("signs", most)).fits()).isTrue();
        var plan = SafetyPlan.of(SECTIONS, Map.of("signs", most + "bc"));
        assertThat(plan.fits()).isFalse();
        assertThat(plan.tooLong("signs")).isEqualTo(2);
        assertThat(plan.tooLong("alone")).isZero();
        assertThat(plan.part("signs")).endsWith("bc");
    }
}
