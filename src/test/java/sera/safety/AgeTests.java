package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import sera.shared.Country;
import sera.understanding.NormalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What someone says of their own age, now, leads once to one question; everything else to none.
class AgeTests {
    private static final Path CASES = Path.of("src/test/resources/safety/ages.jsonl");

    private final Talker talker = new Talker();

    @Test
    void thereAreEnoughCasesAndNoneTwice() throws Exception {
        assertThat(words("asks")).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
        assertThat(words("clear")).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
    }

    @Test
    void theirOwnAgeNowIsSeen() throws Exception {
        assertThat(words("asks").stream().filter(said -> !isAsked(said))).isEmpty();
    }

    @Test
    void anotherAgeOrOneLongPastIsNone() throws Exception {
        assertThat(words("clear").stream().filter(AgeTests::isAsked)).isEmpty();
    }

    @Test
    void itLeadsOnceToOneNeutralQuestion() {
        var asked = talker.says("im 14");
        assertThat(asked.step()).contains("minor-first");
        assertThat(asked.card()).isFalse();
        assertThat(talker.taps("rather-not-say").step()).contains("age-unsaid");
        for (var day = 0; day < 5; day++) {
            assertThat(talker.after(Duration.ofDays(1))
                            .says("im 14 and i cant sleep")
                            .step())
                    .isEmpty();
        }
    }

    @Test
    void passedOverItIsNotAskedAgain() {
        talker.says("im in year 9");
        assertThat(talker.says("anyway the match was rubbish").step()).isEmpty();
        assertThat(talker.says("im in year 9").step()).isEmpty();
    }

    @Test
    void eighteenOrOverIsBelievedAndTheSignIsGone() {
        talker.says("im 15f");
        var said = talker.taps("age-18");
        assertThat(said.step()).contains("age-adult");
        assertThat(said.concern()).isInstanceOf(Concern.Clear.class);
        assertThat(talker.says("im 15 lol").step()).isEmpty();
        assertThat(talker.isYoung()).isFalse();
    }

    @Test
    void thirteenToSeventeenBringsPeopleForTheirAgeAndTheTalkGoesOn() {
        talker.says("im 14");
        assertThat(talker.says("14").step()).contains("age-young");
        assertThat(talker.isYoung()).isTrue();
        assertThat(talker.says("school was rubbish today").step()).isEmpty();
        assertThat(talker.envelope().letsGo(talker.id(), "age-goodbye")).isFalse();
    }

    @Test
    void dangerComesBeforeTheQuestionAndTheQuestionComesAfter() {
        assertThat(talker.says("im 14 and i want to kill myself tonight").step())
                .contains("immediate-someone");
        talker.taps("safer");
        talker.taps("no");
        talker.taps("yes");
        assertThat(talker.taps("yes").step()).contains("recheck-done");
        assertThat(talker.says("thanks").step()).contains("minor-first");
    }

    @Test
    void underThirteenFirstComesTheCardAndWhetherTheyAreSafe() {
        talker.says("im 11");
        var first = talker.taps("age-under-13");
        assertThat(first.step()).contains("age-child");
        assertThat(first.card()).isTrue();
        assertThat(talker.mayGo(first)).isFalse();
        var goodbye = talker.taps("no");
        assertThat(goodbye.step()).contains("age-goodbye");
        assertThat(goodbye.card()).isTrue();
        assertThat(talker.mayGo(goodbye)).isTrue();
    }

    @Test
    void everyOtherAnswerOfAChildIsTakenAsDanger() {
        for (var answer : List.of("yes", "dont-know", "rather-not-say")) {
            var child = new Talker();
            child.says("im 11");
            child.taps("age-under-13");
            var verdict = child.taps(answer);
            assertThat(verdict.step()).contains("age-child-now");
            assertThat(verdict.concern()).isInstanceOf(Concern.Crisis.class);
            assertThat(child.mayGo(verdict)).isFalse();
        }
    }

    @Test
    void whileADangerStandsNothingIsDeletedAndTheTalkStays() {
        talker.says("im 11");
        talker.taps("age-under-13");
        talker.taps("yes");
        for (var turn = 0; turn < 12; turn++) {
            var verdict = talker.says("hes downstairs");
            assertThat(verdict.card()).isTrue();
            assertThat(verdict.step()).isPresent().get().isNotEqualTo("age-goodbye");
            assertThat(talker.envelope().letsGo(talker.id(), "age-goodbye")).isFalse();
        }
        assertThat(talker.taps("safer").step()).contains("recheck-help");
        assertThat(talker.taps("yes").step()).contains("recheck-done");
        var goodbye = talker.says("ok");
        assertThat(goodbye.step()).contains("age-goodbye");
        assertThat(talker.mayGo(goodbye)).isTrue();
    }

    @Test
    void aChildWhoTellsOfDangerAtTheGoodbyeIsNotSentAway() {
        talker.says("im 11");
        talker.taps("age-under-13");
        talker.taps("no");
        var verdict = talker.says("i want to kill myself tonight");
        assertThat(verdict.concern()).isInstanceOf(Concern.Crisis.class);
        assertThat(talker.envelope().letsGo(talker.id(), "age-goodbye")).isFalse();
    }

    @Test
    void aLineForTheYoungStandsFirstOnTheirCard() {
        var lines = new HelpLines(Clock.systemUTC());
        var card = CrisisCard.young(lines.of(new Country("GB")), lines.fallbacks());
        assertThat(card.lines().getFirst().audience()).isEqualTo("youth");
        assertThat(card.lines()).hasSizeLessThanOrEqualTo(3);
        assertThat(card.emergency()).isEqualTo("999");
    }

    private static boolean isAsked(String words) {
        var normal = NormalText.of(words).text();
        return new PhraseScreen(LEXICON)
                .screen(normal).hits().stream().anyMatch(hit -> hit.rule().kind() == Concern.Kind.MINOR);
    }

    private static final Lexicon LEXICON = Lexicon.fromFile();

    private static List<String> words(String want) throws Exception {
        var json = new JsonMapper();
        return Files.readAllLines(CASES).stream()
                .map(json::readTree)
                .filter(node -> node.path("want").asString().equals(want))
                .map((JsonNode node) -> node.path("words").asString())
                .toList();
    }
}
