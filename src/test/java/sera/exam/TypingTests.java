package sera.exam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypingTests {
    private static final String TEXT = "I don't like \"our\" early meetings, honestly, every single one";

    @Test
    void quotesCurl() {
        assertThat(Typing.CURLY_QUOTES.of(TEXT))
                .isEqualTo("I don’t like “our” early meetings, honestly, every single one");
        assertThat(Typing.CURLY_QUOTES.of("\"open")).isEqualTo("”open");
    }

    @Test
    void digitsStandForVowelsInLongWordsNowAndThen() {
        var typed = Typing.LEET.of(TEXT);
        assertThat(typed)
                .isNotEqualTo(TEXT)
                .containsPattern("[3410]")
                .startsWith("I ")
                .endsWith(" one");
        assertThat(typed.replace('3', 'e').replace('4', 'a').replace('1', 'i').replace('0', 'o'))
                .isEqualToIgnoringCase(TEXT);
    }

    @Test
    void invisibleSignsStandBetweenLettersOnly() {
        assertThat(Typing.ZERO_WIDTH.of("ab c, é1")).isEqualTo("a\u200Bb c, é1");
        assertThat(Typing.ZERO_WIDTH.of(TEXT).replace("\u200B", "")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(Typing.class)
    void theSameTextIsAlwaysTypedTheSame(Typing typing) {
        var typed = typing.of(TEXT);
        assertThat(typing.of(TEXT)).isEqualTo(typed).isNotEmpty();
    }
}
