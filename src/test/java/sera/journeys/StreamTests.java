package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The reply comes sentence by sentence on the answer to its own message, with and without a script.
class StreamTests {
    @Test
    void theFirstSentenceIsSeenBeforeTheSecondIsMade() {
        try (var visit = Visit.withScript().talking()) {
            visit.write(House.HOLD);
            visit.page.getByText(House.FIRST).waitFor();
            assertThat(visit.text()).doesNotContain(House.SECOND);
            House.letSecondGo();
            visit.page.getByText(House.SECOND).waitFor();
        }
    }

    @Test
    void withoutAScriptThePageItselfComesInParts() {
        try (var visit = Visit.withoutScript().talking()) {
            visit.page.fill("#words", House.HOLD);
            visit.page.click(".send", new com.microsoft.playwright.Page.ClickOptions().setNoWaitAfter(true));
            visit.page.getByText(House.FIRST).waitFor();
            assertThat(visit.page.content()).doesNotContain(House.SECOND);
            House.letSecondGo();
            visit.page.getByText(House.SECOND).waitFor();
            visit.page.waitForSelector("#say");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/vnd.sera.exchange+html", "text/html"})
    void onTheWireTheFirstSentenceComesBeforeTheSecondIsMade(String accept) throws IOException {
        try (var visit = Visit.withScript().talking()) {
            var form = Map.of(
                    "_csrf",
                    MistakesTests.token(visit),
                    "key",
                    UUID.randomUUID().toString(),
                    "words",
                    House.HOLD);
            var request =
                    Wire.post(MistakesTests.messages(visit), form).as(visit).with("Accept", accept);
            try (var line = request.open()) {
                assertThat(Wire.readUntil(line.getInputStream(), House.FIRST))
                        .contains("200", House.HOLD)
                        .doesNotContain(House.SECOND);
                House.letSecondGo();
                assertThat(Wire.readUntil(line.getInputStream(), House.SECOND)).doesNotContain("Nobody");
            }
        }
    }

    @Test
    void aWholeTalkWorksWithoutAScript() {
        try (var visit = Visit.withoutScript().talking()) {
            visit.tap("can't sleep");
            visit.say("canary: it is the emails");
            assertThat(visit.replies().count()).isEqualTo(3);
            assertThat(visit.text()).contains("canary: it is the emails").doesNotContain("Answer it now");
            assertThat(visit.page.locator("button[value='not-quite']").count()).isEqualTo(1);
            var kept = House.rows("conversation_messages");
            visit.page.reload(); // sends the form again
            assertThat(visit.page.locator(".said").count()).isEqualTo(2);
            assertThat(visit.replies().count()).isEqualTo(3);
            assertThat(House.rows("conversation_messages")).isEqualTo(kept);
            visit.replies().last().locator("summary").click();
            assertThat(visit.replies().last().locator("details p").isVisible()).isTrue();
            visit.page.click("button[value='not-quite']");
            visit.replies().nth(3).locator(".after").waitFor();
            visit.say("ok thanks, goodbye");
            visit.page.click(".keep button[value=yes]");
            assertThat(visit.text()).doesNotContain("Keep this so you can come back?", "Answer it now");
        }
    }

    @Test
    void aMessageSentWhileAReplyStreamsCutsItShortAndIsAnsweredWithIt() {
        try (var visit = Visit.withScript().talking()) {
            visit.write(House.HOLD);
            visit.page.getByText(House.FIRST).waitFor();
            visit.write("canary: wait, one more thing");
            visit.page.getByText("canary: wait, one more thing").waitFor();
            House.letSecondGo();
            House.letSecondGo();
            visit.page.reload();
            assertThat(visit.page.locator(".said").count()).isEqualTo(2);
            assertThat(visit.text()).contains("You went on, so sera stopped here.");
        }
    }
}
