package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sera.shared.Sensitive;
import sera.understanding.Heard;
import sera.understanding.Understanding;

class SeeAHumanTests {
    private static final Understanding UNDERSTANDING = new Understanding();
    private static final Concern.Finding FINDING = new Concern.Finding("r", "phrases", "1");

    private final SeeAHuman situations = new SeeAHuman();

    @Test
    void thereAreTheSevenOfTheArticleEachWithAReason() {
        assertThat(situations.all())
                .extracting(Situation::id)
                .containsExactly(
                        "daily-life", "suicide", "substances", "trauma", "weeks", "medication", "relationships");
        assertThat(situations.all()).allSatisfy(situation -> {
            assertThat(situation.title()).isNotBlank();
            assertThat(situation.reason()).hasSizeGreaterThan(60).doesNotContain("!", "'");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "daily-life, i cant get out of bed for days",
        "daily-life, I haven't showered in a week",
        "substances, i've been drinking every night to cope",
        "substances, i can't stop drinking",
        "substances, i think im an alcoholic",
        "trauma, i keep having flashbacks",
        "trauma, I've never told anyone what he did",
        "weeks, i've been feeling low for months",
        "weeks, its not getting any better",
        "weeks, i tried everything",
        "medication, should i take antidepressants?",
        "medication, can i stop taking my meds",
        "medication, my meds aren't working",
        "relationships, we just keep arguing",
        "relationships, my marriage is falling apart",
    })
    void isRecognisedInWhatSomeoneWrites(String id, String words) {
        assertThat(found(words)).map(Situation::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cant sleep",
                "i had a drink with sarah last night",
                "my boss argued with me today",
                "work was long and i couldnt be bothered to cook",
                "the meds trolley was late on my ward",
                "we had a lovely evening",
                "ive been to the gym for weeks",
                "my family is coming for christmas",
                "im stressed about my exam",
                "i cant get up early",
                "nothing works in this flat, the boiler died",
                "she told me about her trauma course",
            })
    void everydayWordsAreNone(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void whatSafetyFoundIsNamed() {
        var scope = new Concern.Scope(Concern.Kind.WITHDRAWAL, Concern.Level.URGENT, FINDING);
        var crisis = new Concern.Crisis(Concern.Kind.SUICIDE, true, FINDING);
        assertThat(situations.in(scope)).map(Situation::id).contains("substances");
        assertThat(situations.in(crisis)).map(Situation::id).contains("suicide");
        assertThat(situations.in(new Concern.Clear())).isEmpty();
        assertThat(situations.in(new Concern.Ask(FINDING))).isEmpty();
    }

    @Test
    void eachHasALineForTheTalk() throws IOException {
        var words = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/conversation.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(situations.all())
                .allSatisfy(situation -> assertThat(words.getProperty("conversation.notice.human-" + situation.id()))
                        .isNotBlank());
    }

    private Optional<Situation> found(String words) {
        return situations.in(UNDERSTANDING.read(new Heard(List.of(), new Sensitive<>(words), Optional.empty())));
    }
}
