package sera.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnNumberTests {
    private static final Set<String> KNOWN = Set.of("116123", "999");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lena 07700 900123 | 07700900123",
                "Lena: 07700900123, after six | 07700900123",
                "07700 900123 | 07700900123",
                "+44 7700 900123 (Lena) | +447700900123",
                "+44 (0)20 7946 0018 | +442079460018",
                "(020) 7946-0018 | 02079460018",
                "Dr Osei 030/1234567 | 0301234567",
                "Tel.0301234567 | 0301234567",
                "tel:0301234567 | 0301234567",
                "06.12.34.56.78 | 0612345678",
                "1-800-273-8255 | 18002738255",
                "call 0800 111 0 111 any time | 08001110111",
                "Mia ٠٧٧٠٠٩٠٠١٢٣ | 07700900123",
                "07700900123 24/7 | 07700900123",
                "07700900123 1830 | 07700900123",
                "Samaritans 116 123 | 116123",
                "999 | 999",
            })
    void whatWasTypedCanBeDialled(String line, String dial) {
        assertThat(OwnNumber.in(line, KNOWN)).extracting(OwnNumber::dial).containsExactly(dial);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the cat waits at 7",
                "after 1800, flat 214",
                "24/7",
                "since 24.11.2026",
                "2026-11-24",
                "1998-2004 with Sam",
                "10.30-12.30 open",
                "*#06#",
                "**21*07700900123#",
                "##002#",
                "07700900123#1",
                "ref AB12345678",
                "12345678X",
                "me12345678@example.org",
                "https://example.org/12345678",
                "IBAN 12 3456 7890 1234 5678 90",
                "988",
                "+988",
                "",
                "none",
            })
    void whatCouldBeSomethingElseIsNoNumber(String line) {
        assertThat(OwnNumber.in(line, KNOWN)).isEmpty();
    }

    @Test
    void twoNumbersAreTwo() {
        assertThat(OwnNumber.in("07700 900123 or 07700 900456", KNOWN)).hasSize(2);
        assertThat(OwnNumber.in("07700 900123 / 07700 900456", KNOWN))
                .extracting(OwnNumber::dial)
                .containsExactly("07700900123", "07700900456");
    }

    @Test
    void nothingButDigitsIsEverDialled() {
        var hostile =
                "\"><script>alert(1)</script> 0770090\u202e0123;ext=5,,9 07700900123;phone-context=x p 5551234567w1";
        assertThat(OwnNumber.in(hostile, KNOWN))
                .allSatisfy(number -> assertThat(number.dial()).matches("\\+?\\d{3,15}"));
    }

    @Test
    void aLongLineOfFiguresIsReadQuickly() {
        var line = "1 -(".repeat(1_000) + "x";
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> OwnNumber.in(line, KNOWN).size());
        assertThat(OwnNumber.in("07700900123 ".repeat(50), KNOWN)).hasSize(3);
    }
}
