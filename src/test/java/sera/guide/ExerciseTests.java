package sera.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExerciseTests {
    private final Conversing talk = new Conversing(5);

    @Test
    void breathingRunsItsSteps() {
        assertThat(talk.write("a breathing exercise please").exercise()).isEmpty();
        assertThat(talk.tap("middle").exercise()).contains("breathing:1");
        assertThat(talk.tap("go-on").exercise()).contains("breathing:2");
        talk.tap("go-on");
        assertThat(talk.tap("low").topic()).isEqualTo("exercise-done.now");
    }

    @Test
    void theNumberMayBeSkippedOrWritten() {
        talk.write("a breathing exercise please");
        assertThat(talk.write("8").state()).containsEntry(TalkState.RATED, "high");
        talk.tap("go-on");
        talk.tap("go-on");
        assertThat(talk.tap("skip").topic()).isEqualTo("exercise-done.now");
    }

    @Test
    void gettingWorseIsOwned() {
        talk.write("a breathing exercise please");
        talk.tap("low");
        talk.tap("go-on");
        talk.tap("go-on");
        assertThat(talk.tap("high").topic()).isEqualTo("exercise-done.worse");
    }

    @Test
    void groundingTakesWhatTheyNameAsTheStep() {
        talk.write("grounding please");
        assertThat(talk.write("lamp, door, rug, phone, cup").exercise()).contains("grounding:2");
        assertThat(talk.tap("skip").exercise()).contains("grounding:3");
    }

    @Test
    void someoneWhoStartsToTalkIsListenedTo() {
        talk.write("a breathing exercise please");
        talk.tap("skip");
        assertThat(talk.write("i keep thinking about what she said to me").move())
                .isNotEqualTo(Move.EXERCISE_STEP);
        assertThat(talk.past.getLast().plan().state()).doesNotContainKey(TalkState.EXERCISE);
    }

    @Test
    void afterLeavingItIsNotOfferedAgain() {
        talk.write("a breathing exercise please");
        talk.tap("stop");
        assertThat(talk.write("help me calm down").topic()).isEqualTo("offer.instead");
    }

    @Test
    void claimsNoMoreThanMayHelp() {
        assertThat(Exercises.read().banks()).allSatisfy(bank -> assertThat(bank.words())
                .allSatisfy(wording -> assertThat(wording.text()).doesNotContain("will help", "works", "proven")));
    }
}
