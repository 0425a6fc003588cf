package sera.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sera.safety.Concern;
import sera.safety.Concern.Finding;
import sera.safety.Concern.Kind;
import sera.safety.SafetyVerdict;

class VerdictsTests {
    private static final Finding FOUND = new Finding("rule", "layer", "1");
    private static final SafetyVerdict CRISIS = crisis(false, "ask-today");
    private static final SafetyVerdict IMMEDIATE = crisis(true, "immediate-someone");

    @Test
    void theStricterConcernLeadsWhicheverCameFirst() {
        assertThat(Verdicts.stricter(IMMEDIATE, SafetyVerdict.clear())).isEqualTo(IMMEDIATE);
        assertThat(Verdicts.stricter(SafetyVerdict.clear(), IMMEDIATE)).isEqualTo(IMMEDIATE);
        assertThat(Verdicts.stricter(CRISIS, IMMEDIATE).step()).contains("immediate-someone");
    }

    @Test
    void aCardEitherWantsIsShown() {
        var quiet = new SafetyVerdict(new Concern.Ask(FOUND), Optional.of("ask-suicide"), false, true);
        var both = Verdicts.stricter(CRISIS, quiet);
        assertThat(both.card()).isTrue();
        assertThat(both.quietLine()).isTrue();
    }

    @Test
    void aCardAFewLinesAboveLeavesOneLiveContact() {
        var spared = Verdicts.sparing(CRISIS, List.of(SafetyNote.of(CRISIS)));
        assertThat(spared.card()).isFalse();
        assertThat(spared.quietLine()).isTrue();
        assertThat(spared.step()).isEqualTo(CRISIS.step());
        assertThat(spared.concern()).isEqualTo(CRISIS.concern());
    }

    @Test
    void theCardComesBackWhenTheDangerGrewOrItLiesFarAbove() {
        assertThat(Verdicts.sparing(IMMEDIATE, List.of(SafetyNote.of(CRISIS))).card())
                .isTrue();
        assertThat(Verdicts.sparing(CRISIS, List.of(SafetyNote.NONE, SafetyNote.NONE, SafetyNote.NONE))
                        .card())
                .isTrue();
    }

    private static SafetyVerdict crisis(boolean immediate, String step) {
        return new SafetyVerdict(new Concern.Crisis(Kind.SUICIDE, immediate, FOUND), Optional.of(step), true, false);
    }
}
