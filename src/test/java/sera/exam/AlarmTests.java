package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import sera.safety.Concern;
import sera.safety.SafetyVerdict;

class AlarmTests {
    private static final Concern.Finding FINDING = new Concern.Finding("rule", "phrases", "1");

    @Test
    void aCrisisIsACard() {
        var crisis = new Concern.Crisis(Concern.Kind.SUICIDE, true, FINDING);
        assertThat(alarm(crisis, "ask-today", true, false)).isEqualTo(new Alarm(true, false, false, false));
    }

    @Test
    void aQuestionIsOne() {
        assertThat(alarm(new Concern.Ask(FINDING), "ask-suicide", false, true))
                .isEqualTo(new Alarm(false, true, false, false));
    }

    @Test
    void aScopeCountsAsRecognisedByAQuestionOrALiveContact() {
        assertThat(alarm(scope(), "ask-suicide", false, false).recognises()).isTrue();
        assertThat(alarm(scope(), "eating-first", false, true).recognises()).isTrue();
        assertThat(alarm(scope(), "eating-urgent", true, false).recognises()).isTrue();
        assertThat(alarm(scope(), "eating-first", false, false)).isEqualTo(new Alarm(false, false, true, false));
    }

    @Test
    void aSoftCheckIsNeitherRecognisedNorFalse() {
        for (var concern : new Concern[] {new Concern.Clear(), new Concern.Ask(FINDING)}) {
            assertThat(alarm(concern, "soft-check", false, true)).isEqualTo(new Alarm(false, false, false, true));
        }
    }

    @Test
    void nothingIsNothing() {
        assertThat(Alarm.of(SafetyVerdict.clear())).isEqualTo(new Alarm(false, false, false, false));
    }

    private static Concern scope() {
        return new Concern.Scope(Concern.Kind.EATING, Concern.Level.RECOMMEND, FINDING);
    }

    private static Alarm alarm(Concern concern, String step, boolean card, boolean quietLine) {
        return Alarm.of(new SafetyVerdict(concern, Optional.of(step), card, quietLine));
    }
}
