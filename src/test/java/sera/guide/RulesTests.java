package sera.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sera.memory.Recalled;
import sera.safety.SafetyVerdict;

/// Each rule, walked through a talk.
class RulesTests {
    private final Conversing talk = new Conversing(3);

    @Test
    void safetyGoesBeforeEverything() {
        talk.verdict = Conversing.asking("test-ask");
        assertThat(talk.write("bye"))
                .extracting(Plan::rule, Plan::topic)
                .containsExactly("SafetyRule", "safety.test-ask");
    }

    @Test
    void aSafetyStepWithoutWordsStillStays() {
        talk.verdict = Conversing.asking("nobody-wrote-this");
        assertThat(talk.write("hello").topic()).isEqualTo("stay.default");
        assertThat(talk.said).isNotEmpty();
    }

    @Test
    void safetyStopsARunningExercise() {
        talk.write("a breathing exercise please");
        talk.verdict = Conversing.asking("test-ask");
        assertThat(talk.write("go on").state()).doesNotContainKey(TalkState.EXERCISE);
    }

    @Test
    void anAnswerToSafetyIsNeverTakenForAnOlderOne() {
        talk.write("he left");
        talk.verdict = Conversing.asking("test-ask");
        talk.write("whats the point");
        talk.verdict = SafetyVerdict.clear();
        assertThat(talk.tap("no").rule()).isEqualTo("AfterSafetyRule");
    }

    @Test
    void notQuiteIsRepairedThreeTimesAndNoFourth() {
        talk.write("its my sister");
        assertThat(talk.tap("not-quite").topic()).isEqualTo("repair.1");
        assertThat(talk.tap("not-quite"))
                .satisfies(plan -> assertThat(plan.topic()).isEqualTo("repair.2"))
                .satisfies(plan -> assertThat(plan.choices()).isNotEmpty());
        assertThat(talk.tap("not-quite").topic()).isEqualTo("repair.3");
        assertThat(talk.tap("not-quite").topic()).isEqualTo("repair.rest");
        assertThat(talk.tap("not-quite").move()).isNotEqualTo(Move.REPAIR);
    }

    @Test
    void aMissMuchLaterStartsOver() {
        talk.tap("not-quite");
        for (var line : List.of("my sister", "she moved", "in march", "to leeds", "its far")) {
            talk.write(line);
        }
        assertThat(talk.write("not what i meant").topic()).isEqualTo("repair.1");
    }

    @ParameterizedTest
    @CsvSource({
        "please stop, stop.now",
        "this is not helping, stop.not-helping",
        "you already said that, stop.repeats",
        "are you a real person, honest.person",
        "who can see this, honest.privacy",
        "what do you remember about me, honest.memory",
        "please forget that, honest.forget",
        "do i have adhd, honest.diagnosis",
        "should i up my sertraline, honest.medication",
        "goodbye, closing.goodbye",
        "can we do an exercise, asked.which",
        "grounding please, exercise.grounding.1",
        "what should i do, advice.permission",
        "hello, small.hello",
        "whats 2 2, small.tests",
        "nice weather today, small.talk",
        "thank you, small.thanks",
        "yes, bare.yes",
        "no, bare.no",
        "idk, receive.idk",
        "i'm fine, receive.fine",
        "ok, receive.ack",
        "..., receive.dots",
        "😭, receive.emoji",
        "ich bin nicht gut, receive.language",
        "sorry my english is bad, receive.english",
        "this is fucking stupid, receive.angry",
        "just listen please, wish.heard",
        "help me calm down, wish.calm",
        "i feel so guilty, feeling.shame",
        "it went well today, progress.better",
        "its worse again, progress.setback",
        "cant sleep, sleep.open",
        "i think im having a panic attack, panic.open",
        "my mum is in hospital, parent.open",
        "he left me, breakup.open",
        "my dad died, grief.open",
        "i dread work, work.open",
        "rent is due, money.open",
        "exams next week, exam.open",
        "i feel flat, flat.open",
        "so hungover, shame.open",
        "im so angry, anger.open",
        "so alone, alone.open",
        "got the job, good.open",
        "they want me back for a biopsy, health.open",
        "my sister had a baby, baby.news",
        "had a row with my brother, fight.open",
        "i havent told anyone, receive.heavy",
    })
    void answersAsWhatItIs(String words, String topic) {
        assertThat(talk.write(words).topic()).isEqualTo(topic);
    }

    @Test
    void refusesADiagnosisAndStillHelps() {
        talk.write("do i have adhd");
        assertThat(talk.reply()).contains("?").doesNotContainIgnoringCase("you have adhd");
    }

    @Test
    void saysGoodbyeInOneLineWithoutAHook() {
        for (int i = 0; i < 12; i++) {
            var plan = talk.write("bye");
            assertThat(talk.reply()).doesNotContain("?");
            assertThat(plan.choices()).isEmpty();
        }
    }

    @Test
    void asksWhatWouldHelpByTheThirdExchangeOnce() {
        talk.write("its my sister");
        talk.write("she moved away");
        assertThat(talk.write("to the coast").topic()).isEqualTo("wish.ask");
        for (int i = 0; i < 8; i++) {
            assertThat(talk.write("and then some more of that " + i).topic()).isNotEqualTo("wish.ask");
        }
    }

    @Test
    void aDetourLeavesTheOpenQuestionOpen() {
        talk.write("he left");
        talk.tap("relief");
        talk.write("are you a real person");
        assertThat(talk.write("the shouting").topic()).isEqualTo("breakup.told");
    }

    @Test
    void keepsTheFeelingWordAndNeverUpgradesIt() {
        talk.write("i feel sad");
        assertThat(talk.reply()).containsIgnoringCase("sad").doesNotContain("depress");
    }

    @Test
    void doesNotTakeADeniedOrSomeoneElsesFeelingForTheirs() {
        assertThat(talk.write("im not angry").topic()).isNotEqualTo("feeling.anger");
        assertThat(talk.write("shes really happy").topic()).isNotEqualTo("feeling.glad");
        assertThat(talk.write("im letting everyone down").topic()).isNotEqualTo("feeling.low");
    }

    @Test
    void onlyAGraveSubjectCutsAcrossAnOpenBranch() {
        talk.write("cant sleep");
        talk.tap("busy-head");
        talk.tap("whats-loudest");
        assertThat(talk.write("the thing with my boss").topic()).isEqualTo("sleep.needs");
        assertThat(talk.write("and my dad died in march").topic()).isEqualTo("grief.open");
    }

    @Test
    void receivesTheHeavyBeforeGoingOn() {
        talk.write("cant sleep");
        talk.tap("busy-head");
        talk.tap("whats-loudest");
        assertThat(talk.write("that im letting everyone down").topic()).isEqualTo("receive.heavy");
        assertThat(talk.write("at home mostly").topic()).isEqualTo("sleep.needs");
    }

    @Test
    void asksNoMoreOfWhoWantsNoQuestions() {
        talk.write("stop");
        for (var words : new String[] {"its my back", "since the crash", "nobody asks", "he went so quiet"}) {
            assertThat(talk.write(words).topic()).doesNotStartWith("ask.");
        }
    }

    @Test
    void letsALongTalkRest() {
        for (int i = 0; i < 30; i++) {
            talk.write("and then part " + i + " of it came");
        }
        assertThat(talk.past.stream().filter(exchange -> exchange.plan().topic().equals("letgo.rest")))
                .hasSize(1);
    }

    @Test
    void offersNoExerciseInGrief() {
        talk.write("my dad died");
        assertThat(talk.write("help me calm down").topic()).isNotEqualTo("wish.calm");
    }

    @Test
    void offersNoExerciseAfterANo() {
        talk.write("help me calm down");
        talk.tap("not-now");
        assertThat(talk.plan).extracting(Plan::topic).isEqualTo("open.not-now");
        assertThat(talk.past.getLast().plan().state()).containsKey(TalkState.REFUSED);
    }

    @Test
    void mirrorsAtMostOneReplyInFive() {
        var lines = List.of(
                "my boss was shouting",
                "i cried in the car",
                "i stay in bed",
                "my sister had a baby",
                "i ate nothing today",
                "i lost my temper",
                "i worked all weekend",
                "he told me to leave",
                "it has been so since march",
                "i miss my friends",
                "i avoid my inbox",
                "they left me out");
        lines.forEach(talk::write);
        for (int i = 0; i + 5 <= talk.past.size(); i++) {
            assertThat(talk.past.subList(i, i + 5).stream()
                            .map(Exchange::plan)
                            .filter(plan ->
                                    plan.move() != Move.SUMMARY && !plan.topic().startsWith("feeling."))
                            .filter(plan -> !plan.carries().isEmpty()))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void answersBothWhenCutShort() {
        talk.write("my sister moved away");
        talk.interrupted = List.of("What was it like");
        talk.write("and she didnt tell me");
        assertThat(talk.said).hasSizeGreaterThan(1);
        assertThat(Message.plain(talk.said.getFirst())).containsAnyOf("both", "together", "as well", "and this");
    }

    @Test
    void opensSmallTheFirstTimeAndLightlyAfter() {
        var first = talk.guide.open(Conversing.PERSON, Recalled.nothing(), false, Conversing.DAY);
        assertThat(talk.guide.words(first)).containsExactly("What brings you here right now?", "A word is enough.");
        assertThat(first.choices())
                .extracting(Choice::key)
                .containsExactly("cant-sleep", "too-much-in-my-head", "something-happened", "not-sure");
        assertThat(talk.guide
                        .open(Conversing.PERSON, Recalled.nothing(), true, Conversing.DAY)
                        .topic())
                .isEqualTo("open.back");
        var after = talk.guide.open(Conversing.PERSON, Recalled.nothing(), true, true, Instant.EPOCH);
        assertThat(talk.guide.words(after)).first().isEqualTo("I'm glad to see you back.");
    }

    @Test
    void aTapOnTheOpeningWorksWithoutAnExchange() {
        assertThat(talk.tap("cant-sleep").topic()).isEqualTo("sleep.open");
    }

    @Test
    void sameTalkAndSameChanceGiveTheSameReply() {
        var other = new Conversing(3);
        for (var line : List.of("its my sister", "she moved", "to leeds", "i miss her")) {
            talk.write(line);
            other.write(line);
            assertThat(other.said).isEqualTo(talk.said);
        }
    }

    @Test
    void saysWhyForEveryReply() {
        for (var line : List.of("its my sister", "she moved", "idk", "ok", "thanks", "bye")) {
            assertThat(talk.write(line).why()).isNotBlank();
        }
    }
}
