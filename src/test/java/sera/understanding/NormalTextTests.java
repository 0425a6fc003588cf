package sera.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTests {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '>',
            value = {
                "I can’t > i can't",
                "“so” what > \"so\" what",
                "soooo tired > so tired",
                "feeeel baaad > feel bad",
                "killlll > kill",
                "hopelesssss > hopeless",
                "k i l l myself > kill myself",
                "k.i.l.l > kill",
                "s-u-i-c-i-d-e > suicide",
                "want to d i e > want to die",
                "k1ll > kill",
                "su1c1de > suicide",
                "su!cide > suicide",
                "5u1c1de > 5uicide",
                "10mg > 10mg",
                "20mins at 3am > 20mins at 3am",
                "$uicide > suicide",
                "r u a bot > r u a bot",
                "u r a bot > u r a bot",
                "hi!how are you > hiihow are you",
                "kіll mуself > kill myself",
                "ｋｉｌｌ > kill",
                "𝓴𝓲𝓵𝓵 > kill",
                "ki\u200Bll > kill",
                "k\u0336i\u0336l\u0336l\u0336 > kill",
                "привет > привет",
                "a   b\u00A0cd > a b cd",
                "e.g. this > e.g. this",
                "café > café",
            })
    void readsWordsAsMeant(String typed, String normal) {
        assertThat(NormalText.of(typed).text()).isEqualTo(normal);
    }
}
