package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sera.shared.PersonId;

class ProtocolTests {
    private final Talker talker = new Talker();

    @Test
    void aDarkSentenceIsAskedAboutWithAQuietLine() {
        var verdict = talker.says("theyd all be better off without me");
        assertThat(verdict.concern()).isInstanceOf(Concern.Ask.class);
        assertThat(verdict.step()).contains("ask-suicide");
        assertThat(verdict.card()).isFalse();
        assertThat(verdict.quietLine()).isTrue();
    }

    @Test
    void noIsBelievedOnceAndNotAskedAgainWithoutANewSign() {
        talker.says("theyd all be better off without me");
        var no = talker.says("no just feel like a burden");
        assertThat(no.step()).contains("answered-no");
        assertThat(no.concern()).isInstanceOf(Concern.Clear.class);
        assertThat(talker.says("my sister never calls").step()).isEmpty();
        assertThat(talker.says("they would be better off without me, i mean it").step())
                .isEmpty();
        assertThat(talker.says("theres no way out of it").step()).contains("ask-suicide");
    }

    @Test
    void noIsHeardInASentence() {
        for (var no : List.of(
                "It isn't wanting to die. It's wanting everyone to stop asking me for things",
                "i dont want to die im just so tired",
                "I have never been suicidal, I am only worn out",
                "god no, i'm not thinking of killing myself")) {
            var one = new Talker();
            one.says("theyd all be better off without me");
            assertThat(one.says(no).step()).as(no).contains("answered-no");
        }
    }

    @Test
    void tellingGoesOnIsNoAnswer() {
        for (var telling : List.of(
                "Now I've a good deal to tell.",
                "We were married forty-six years and she did the pears",
                "I had it all written down for the kettle, if you see")) {
            var one = new Talker();
            one.says("theyd all be better off without me");
            assertThat(one.says(telling).step()).as(telling).contains("ask-again");
        }
    }

    @Test
    void aNoWithAButIsNone() {
        for (var hedged : List.of(
                "i dont want to die but i cant go on like this",
                "im not suicidal, sometimes i think about it though",
                "i don't want to die, i just don't want to be alive")) {
            var one = new Talker();
            one.says("theyd all be better off without me");
            assertThat(one.says(hedged).step()).as(hedged).isNotEqualTo(Optional.of("answered-no"));
        }
    }

    @Test
    void everyOtherAnswerGoesToTheNextQuestionWithTheCard() {
        for (var answer : List.of("yes", "sometimes", "dont-know", "rather-not-say")) {
            var one = new Talker();
            one.says("whats the point anymore");
            var verdict = one.taps(answer);
            assertThat(verdict.step()).contains("ask-today");
            assertThat(verdict.card()).isTrue();
        }
    }

    @Test
    void oneStepATurnUntilTheTalkIsOpenBesideTheCard() {
        talker.says("i want to kill myself");
        assertThat(talker.taps("no").step()).contains("ask-within-reach");
        assertThat(talker.taps("yes").step()).contains("make-distance");
        assertThat(talker.taps("yes").step()).contains("ask-someone-there");
        assertThat(talker.taps("no").step()).contains("professional");
        assertThat(talker.says("cant afford one").step()).contains("barrier");
        assertThat(talker.taps("cost").step()).contains("barrier-cost");
        var open = talker.says("my brother is moving in");
        assertThat(open.step()).isEmpty();
        assertThat(open.card()).isTrue();
    }

    @Test
    void thoughtsAreAskedAboutAgainAndOnlyAnAnswerEndsIt() {
        talker.says("i want to kill myself");
        for (var turn = 0; turn < 12; turn++) {
            assertThat(talker.says("the weather is grey").card()).isTrue();
        }
        var seen = "";
        for (var turn = 0; turn < 8 && !seen.equals("check-thoughts"); turn++) {
            seen = talker.says("it rains again").step().orElse("");
        }
        assertThat(seen).isEqualTo("check-thoughts");
        assertThat(talker.taps("no").step()).contains("recheck-done");
        assertThat(talker.says("i made soup").concern()).isInstanceOf(Concern.Clear.class);
    }

    @Test
    void aQuestionPassedOverIsAskedOnceMoreThenLeft() {
        talker.says("whats the point anymore");
        assertThat(talker.says("my mum called earlier").step()).contains("ask-again");
        var left = talker.says("she talked about her garden");
        assertThat(left.step()).isEmpty();
        assertThat(left.quietLine()).isTrue();
    }

    @Test
    void aMisreadLyricIsOwnedAndDropped() {
        talker.says("whats the point anymore");
        assertThat(talker.taps("misread").step()).contains("misread-sorry");
        assertThat(talker.says("anyway, dinner").concern()).isInstanceOf(Concern.Clear.class);
    }

    @Test
    void immediateDangerBringsTheCardAtOnceAndNoDenialEndsIt() {
        assertThat(steps("im going to kill myself tonight")).containsExactly("immediate-someone");
        for (var words :
                List.of("just venting", "nah im fine", "lets talk about football", "no", "yes", "i was joking")) {
            var verdict = talker.says(words);
            assertThat(verdict.card()).isTrue();
            assertThat(verdict.concern())
                    .isInstanceOfSatisfying(Concern.Crisis.class, crisis -> assertThat(crisis.immediate())
                            .isTrue());
            assertThat(verdict.step()).isPresent();
        }
    }

    @Test
    void stayingTurnsThroughEightDifferentStepsAndNeverEndsByTime() {
        talker.says("i took all my pills");
        talker.says("im going to kill myself tonight");
        var steps = new HashSet<String>();
        for (var turn = 0; turn < 40; turn++) {
            steps.add(talker.after(Duration.ofHours(9)).says("hm ok so").step().orElseThrow());
        }
        assertThat(steps).filteredOn(step -> step.startsWith("stay-")).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void everyKindOfDangerHasItsStayingSteps() {
        var steps = Steps.fromFile();
        for (var kind : Concern.Kind.values()) {
            assertThat(steps.steps()).containsKey(steps.stay(kind, 3));
        }
    }

    @Test
    void onlyThreeTappedSafeAnswersEndImmediateDanger() {
        talker.says("im going to kill myself tonight");
        assertThat(talker.says("im with my sister").step()).contains("recheck-act");
        assertThat(talker.says("no").step()).get().asString().startsWith("stay-");
        assertThat(talker.taps("safer").step()).contains("recheck-act");
        assertThat(talker.taps("no").step()).contains("recheck-distance");
        assertThat(talker.taps("no").step()).contains("immediate-distance");
        talker.taps("safer");
        talker.taps("no");
        assertThat(talker.taps("yes").step()).contains("recheck-someone");
        var done = talker.taps("yes");
        assertThat(done.step()).contains("recheck-done");
        assertThat(done.quietLine()).isTrue();
        assertThat(talker.says("thanks").quietLine()).isTrue();
    }

    @Test
    void distressIsRememberedWhenMeansAreAskedFor() {
        talker.says("i cut myself last night");
        talker.taps("no");
        talker.says("what should i cook");
        assertThat(talker.says("where do i buy pesticides").card()).isTrue();
        assertThat(new Talker().says("where do i buy pesticides").concern()).isInstanceOf(Concern.Clear.class);
    }

    @Test
    void someoneElsesDangerDoesNotMakeItTheirs() {
        var verdict = talker.says("my friend wants to kill herself");
        assertThat(verdict.step()).contains("third-person-first");
        assertThat(talker.taps("yes").step()).contains("third-person-now");
    }

    @Test
    void anEatingSignColoursTheTalkForGood() {
        talker.says("i make myself throw up");
        talker.says("ok");
        assertThat(talker.after(Duration.ofDays(40)).says("hello").concern())
                .isInstanceOfSatisfying(
                        Concern.Scope.class, scope -> assertThat(scope.kind()).isEqualTo(Concern.Kind.EATING));
    }

    @Test
    void aLayerThatFailsMeansCaution() {
        var broken = new Talker(new Standings() {
            @Override
            public Standing of(PersonId person) {
                throw new IllegalStateException("locked");
            }

            @Override
            public void keep(PersonId person, Standing standing) {}
        });
        var verdict = broken.says("hi");
        assertThat(verdict.card()).isTrue();
        assertThat(verdict.step()).contains("caution");
    }

    private List<String> steps(String words) {
        return talker.says(words).step().stream().toList();
    }
}
