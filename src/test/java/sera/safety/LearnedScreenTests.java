package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The second layer: what no phrase says, and what everyday life says in the words of danger.
class LearnedScreenTests {
    private static final List<String> DARK = List.of(
            "everything i used to love has gone grey and it has been like that for months now, i feel nothing at all",
            "It has been empty in here since the winter. I laugh when they laugh and there is nobody inside doing it.",
            "nothing gives me any joy any more, not the garden, not the grandchildren, it has been flat for a year");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have left the canary with my sister and the keys on the table. There is nothing left to arrange.",
                "by the time the post comes on monday i wont be anybodys problem any more",
            })
    void asksWhereNoPhraseDoes(String words) {
        assertThat(Talker.withoutModel().says(words).concern()).isInstanceOf(Concern.Clear.class);
        var verdict = new Talker().says(words);
        assertThat(verdict.concern().why().orElseThrow().layer()).isEqualTo("learned");
        assertThat(verdict.quietLine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the bus was late again and my boss noticed",
                "we had soup and watched the football",
                "my mum liked the flowers, the canary too",
                "jumped in the pool with the kids",
            })
    void isQuietInEverydayLife(String words) {
        assertThat(new Talker().says(words)).isEqualTo(SafetyVerdict.clear());
    }

    @Test
    void aNoIsBelievedForAllThatWasLearnedOfTheSameKind() {
        var talker = new Talker();
        assertThat(talker.says("by the time the post comes on monday i wont be anybodys problem any more")
                        .step())
                .contains("ask-suicide");
        assertThat(talker.says("no").step()).contains("answered-no");
        assertThat(talker.says("i just wont be anybodys problem, the canary knows")
                        .step())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "very-dark", "rather-not-say"})
    void aDarkAnswerToTheGentleCheckBringsTheDirectQuestion(String answer) {
        var talker = gentlyChecked();
        var verdict = talker.taps(answer);
        assertThat(verdict.concern()).isInstanceOf(Concern.Ask.class);
        assertThat(verdict.step()).contains("ask-suicide");
        assertThat(talker.taps("yes").concern()).isInstanceOf(Concern.Crisis.class);
    }

    @Test
    void anAnswerThatItPassesEndsTheGentleCheckForTheDay() {
        var talker = gentlyChecked();
        assertThat(talker.taps("passes").step()).isEmpty();
        assertThat(talker.says("we had soup and watched the football").step()).isEmpty();
    }

    @Test
    void talkingOfSomethingElseEndsTheGentleCheck() {
        var talker = gentlyChecked();
        assertThat(talker.says("we had soup and watched the football").step()).isEmpty();
        assertThat(talker.taps("very-dark").step()).isEmpty();
    }

    /// Someone who was just asked gently how dark it gets.
    @Test
    void emptinessToldTwiceBringsTheDirectQuestion() {
        var talker = gentlyChecked();
        assertThat(talker.says(
                                "I stopped seeing people months ago and nobody has noticed, I feel nothing about anything")
                        .step())
                .contains("ask-suicide");
    }

    private static Talker gentlyChecked() {
        return DARK.stream()
                .map(words -> {
                    var talker = new Talker();
                    return talker.says(words)
                            .step()
                            .filter("soft-check"::equals)
                            .map(step -> talker);
                })
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("none of these is checked gently any more"));
    }

    @Test
    void everyRuleHasAStepWithWords() {
        var steps = Steps.fromFile().steps().keySet();
        for (var step : List.of("soft-check", "ask-suicide", "self-harm-first", "medical-first")) {
            assertThat(steps).contains(step);
        }
    }
}
