package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What goes wrong gets a clear answer, and no word is lost over it.
class MistakesTests {
    private static final String WORDS = "canary: i wrote this for an hour";

    @Test
    void aTalkOfSomeoneElseIsNotHere() {
        try (var owner = Visit.withScript().talking();
                var other = Visit.withScript().expectingRefusals().talking()) {
            owner.say(WORDS);
            var answer = other.page.navigate(owner.page.url());
            assertThat(answer.status()).isEqualTo(404);
            assertThat(other.text())
                    .contains("There is nothing at this address, or it is not yours to open.")
                    .doesNotContain("canary", "??");
            other.isAccessible();
        }
    }

    @Test
    void anAddressThatIsNoTalkIsNotHere() {
        try (var visit = Visit.withScript().expectingRefusals().talking()) {
            for (var id :
                    new String[] {"nonsense", "..%2f..%2fetc", UUID.randomUUID().toString(), "%00", "a b"}) {
                var answer = Wire.get("/conversations/" + id.replace(" ", "%20"))
                        .as(visit)
                        .send();
                assertThat(answer.status()).as(id).isIn(400, 404);
                assertThat(answer.body()).doesNotContain("Exception", "java.", "??");
            }
            assertThat(visit.page.navigate(House.at("/conversations/nonsense")).status())
                    .isEqualTo(404);
            assertThat(visit.text()).contains("There is nothing at this address");
        }
    }

    @Test
    void nothingWrittenIsNothingSent() {
        try (var visit = Visit.withScript().talking()) {
            visit.write("   \n ");
            assertThat(visit.page.locator(".said").count()).isZero();
        }
        try (var visit = Visit.withoutScript().expectingRefusals().talking()) {
            visit.write("   \n ");
            assertThat(visit.page.locator("#problem").innerText()).contains("There were no words in that");
            assertThat(visit.page.locator(".said").count()).isZero();
        }
    }

    @Test
    void aVeryLongMessageIsTakenAndALongerOneStaysInTheBox() {
        var longest = "canary ".repeat(14_286).substring(0, 100_000 - 1) + ".";
        for (var visit : new Visit[] {Visit.withScript(), Visit.withoutScript()}) {
            try (visit) {
                visit.expectingRefusals().talking();
                visit.page.fill("#words", longest + ".");
                visit.page.click(".send");
                visit.page.getByText("longer than can be sent at once").waitFor();
                assertThat(visit.page.inputValue("#words")).isEqualTo(longest + ".");
                visit.page.fill("#words", longest);
                visit.page.click(".send");
                visit.replies().nth(1).locator(".after").waitFor();
                assertThat(visit.page.locator(".said p").innerText().strip()).isEqualTo(longest);
                assertThat(visit.page.inputValue("#words")).isEmpty();
                assertThat(visit.page.locator("#problem").innerText()).isEmpty();
            }
        }
    }

    @Test
    void wordsThatAreNoTextAreSentBackWithoutATrace() throws Exception {
        try (var visit = Visit.withScript().talking()) {
            var before = House.rows("conversation_messages");
            var body = new ByteArrayOutputStream();
            body.write(("_csrf=" + token(visit) + "&key=" + UUID.randomUUID() + "&words=canary ")
                    .getBytes(StandardCharsets.US_ASCII));
            body.write(new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xff, '%', 'F', 'F'});
            for (var accept : new String[] {"text/html", "text/vnd.sera.exchange+html"}) {
                var answer = Wire.post(messages(visit), body.toByteArray())
                        .as(visit)
                        .with("Accept", accept)
                        .send();
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.body())
                        .contains("could not be read as text")
                        .doesNotContain("Exception", "org.apache", "java.", "??");
            }
            assertThat(House.rows("conversation_messages")).isEqualTo(before);
        }
    }

    @Test
    void aPageTooOldToSendLosesNoWord() {
        try (var visit = Visit.withScript().expectingRefusals().talking()) {
            spoilToken(visit);
            visit.write(WORDS);
            visit.page.getByText("Your words are still in the box").waitFor();
            assertThat(visit.page.inputValue("#words")).isEqualTo(WORDS);
            visit.page.reload();
            assertThat(visit.page.inputValue("#words")).isEqualTo(WORDS);
            visit.page.click(".send");
            visit.page.locator(".said").waitFor();
        }
    }

    @Test
    void aPageTooOldToSendLosesNoWordWithoutAScriptEither() {
        try (var visit = Visit.withoutScript().expectingRefusals().talking()) {
            visit.page.fill("#words", WORDS);
            visit.context.clearCookies(
                    new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("XSRF-TOKEN"));
            visit.page.click(".send");
            assertThat(visit.text()).contains("open too long to be accepted").doesNotContain("??");
            assertThat(visit.page.inputValue("#words")).isEqualTo(WORDS);
            visit.page.click(".send");
            assertThat(visit.page.locator(".said p").innerText()).isEqualTo(WORDS);
        }
    }

    @Test
    void aTalkPutAwayMeanwhileGivesNoWordsBackToWhoeverIsThere() {
        try (var visit = Visit.withoutScript().expectingRefusals().talking()) {
            visit.page.fill("#words", WORDS);
            visit.context.clearCookies(
                    new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("sera-open"));
            visit.page.click(".send");
            assertThat(visit.text()).contains("Nothing from then is shown until you open it");
            assertThat(visit.page.content()).doesNotContain("canary");
        }
    }

    @Test
    void aTalkPutAwayMeanwhileLeavesTheWordsInTheBox() {
        try (var visit = Visit.withScript().expectingRefusals().talking()) {
            visit.page.fill("#words", WORDS);
            visit.context.clearCookies(
                    new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("sera-open"));
            visit.page.click(".send");
            visit.page.getByText("Your words are still in the box").waitFor();
            assertThat(visit.page.inputValue("#words")).isEqualTo(WORDS);
        }
    }

    @Test
    void theSameMessageAgainIsTheSameMessage() {
        try (var visit = Visit.withScript().talking()) {
            var before = House.rows("conversation_messages");
            var form = Map.of("_csrf", token(visit), "key", UUID.randomUUID().toString(), "words", WORDS);
            var first = Wire.post(messages(visit), form).as(visit).send();
            var second = Wire.post(messages(visit), form).as(visit).send();
            assertThat(first.status()).isEqualTo(200);
            assertThat(second.status()).isEqualTo(200);
            assertThat(second.body().split("class=\"said\"", -1)).hasSize(2);
            assertThat(House.rows("conversation_messages")).isEqualTo(before + 1);
        }
    }

    @Test
    void aClosedTalkSaysThatItTookNothing() {
        try (var visit = Visit.withoutScript().expectingRefusals().talking()) {
            var sending = messages(visit);
            var token = token(visit);
            visit.page.click(".under form button");
            var form = Map.of("_csrf", token, "key", UUID.randomUUID().toString(), "words", WORDS);
            var answer = Wire.post(sending, form).as(visit).send();
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).contains("This talk is closed, so that was not sent", WORDS);
        }
    }

    static String token(Visit visit) {
        return visit.page.inputValue("#say input[name=_csrf]");
    }

    static String messages(Visit visit) {
        return String.valueOf(visit.page.locator("#say").getAttribute("action"));
    }

    private static void spoilToken(Visit visit) {
        visit.page.evaluate("() => document.querySelector('#say input[name=_csrf]').value = 'old'");
    }
}
