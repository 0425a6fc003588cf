package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sera.understanding.NormalText;
import sera.understanding.Understanding;
import tools.jackson.databind.JsonNode;

/// The words of the steps: enough of them, none alike, none forbidden, and none that would alarm as an answer.
class SafetyWordsTests {
    private final Knowledge bank = Knowledge.of("/guide/banks/safety.yaml");
    private final Steps steps = Steps.fromFile();

    @Test
    void everyStepHasItsWords() {
        steps.steps().keySet().forEach(step -> {
            var least = step.startsWith("stay-") && !step.equals("stay-after-denial") ? 6 : 4;
            assertThat(words(step)).as(step).hasSizeGreaterThanOrEqualTo(least);
        });
    }

    @Test
    void noTwoWordingsOfAStepBeginAlike() {
        steps.steps().keySet().forEach(step -> assertThat(words(step).stream().map(SafetyWordsTests::opening))
                .as(step)
                .doesNotHaveDuplicates());
    }

    @Test
    void everyChoiceIsShortAndAnswersItsStep() {
        steps.steps()
                .forEach((key, step) -> node(key).path("choices").valueStream().forEach(choice -> {
                    assertThat(choice.path("label").asString().split(" ")).hasSizeLessThanOrEqualTo(5);
                    assertThat(step.answers())
                            .as(key)
                            .containsKey(choice.path("key").asString());
                }));
    }

    @Test
    void noChoiceAlarms() {
        var screen = new PhraseScreen(Lexicon.fromFile());
        steps.steps().keySet().stream()
                .flatMap(step -> node(step).path("choices").valueStream())
                .map(choice -> choice.path("label").asString())
                .forEach(label -> assertThat(
                                screen.screen(NormalText.of(label).text()).gravest())
                        .as(label)
                        .isEmpty());
    }

    @Test
    void theGuardPassesEveryWording() {
        var guard = Guard.fromFile(new HelpLines(Clock.systemUTC()), new Understanding());
        var finding = new Concern.Finding("r", "phrases", "1");
        var crisis = new SafetyVerdict(
                new Concern.Crisis(Concern.Kind.SUICIDE, true, finding), java.util.Optional.empty(), true, false);
        var held = sentences()
                .filter(sentence -> guard.check(sentence, crisis) instanceof Checked.Hold)
                .toList();
        assertThat(held).isEmpty();
    }

    @Test
    void noWordingHoldsANumberOrAShout() {
        assertThat(sentences()).noneMatch(sentence -> sentence.matches(".*[0-9!].*"));
    }

    private Stream<String> sentences() {
        return steps.steps().keySet().stream()
                .flatMap(step -> words(step).stream())
                .flatMap(List::stream);
    }

    private List<List<String>> words(String step) {
        return node(step)
                .path("words")
                .valueStream()
                .map(one -> one.valueStream().map(JsonNode::asString).toList())
                .toList();
    }

    private JsonNode node(String step) {
        return bank.root().path("safety." + step);
    }

    private static String opening(List<String> wording) {
        return Stream.of(String.join(" ", wording).toLowerCase(Locale.ROOT).split("[^a-z']+"))
                .limit(3)
                .collect(Collectors.joining(" "));
    }
}
