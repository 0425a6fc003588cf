package sera.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTests {
    private static final Cues CUES = Cues.read();
    private final Picture picture = new Picture(CUES, Mirror.read());
    private final Conversing talk = new Conversing(1);

    @ParameterizedTest
    @CsvSource({
        "SITUATION, when my boss emails me",
        "THOUGHT, i thought she knows",
        "BODY, my stomach drops",
        "ACTION, i leave it closed",
        "COST, i cant concentrate at all",
        "SINCE, since march",
        "HELPS, walking helps",
        "HOPE, i want to sleep again",
    })
    void keepsAPartInTheirWords(Part part, String words) {
        assertThat(read(words, Map.of()).part(part)).contains(words);
    }

    @Test
    void keepsAFeelingByItsWordOnly() {
        assertThat(read("im so ashamed of it all", Map.of()).part(Part.FEELING)).contains("ashamed");
        assertThat(read("im not ashamed of it", Map.of()).part(Part.FEELING)).isEmpty();
    }

    @Test
    void keepsTheFirstWordsGivenForAPart() {
        var state = read("since march", Map.of());
        assertThat(picture.read(message("for years"), state).part(Part.SINCE)).contains("since march");
    }

    @Test
    void doesNotKeepAnAnswerToAnotherQuestion() {
        assertThat(read("im just tired of waiting", Map.of("asking", "SINCE")).part(Part.SINCE))
                .isEmpty();
        assertThat(read("my stomach hurts", Map.of("asking", "FEELING")).part(Part.FEELING))
                .isEmpty();
    }

    @Test
    void aTappedChoiceIsNotTheirPhrase() {
        assertThat(picture.read(Message.of(talk.talk("since march", "weeks")), new TalkState(Map.of()))
                        .facts())
                .isEmpty();
    }

    @Test
    void namesThreadsAsTheyWouldBeNamedBack() {
        assertThat(LongMessageRule.joined(CUES.threads(message("my mum and the report and my brother"))))
                .isEqualTo("your mum, your brother and the report");
    }

    private TalkState read(String words, Map<String, String> before) {
        return picture.read(message(words), new TalkState(before));
    }

    private Message message(String words) {
        return Message.of(talk.talk(words, null));
    }
}
