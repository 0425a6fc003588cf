package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void aWholeTalkWorksWithoutAScript() {
        try (var visit = Visit.withoutScript().talking()) {
            visit.page.click(".choices button >> nth=0");
            assertThat(visit.replies().count()).isEqualTo(2);
            visit.page.fill("#words", "canary: it is the emails");
            visit.page.click(".send");
            assertThat(visit.replies().count()).isEqualTo(3);
            assertThat(visit.text()).contains("canary: it is the emails");
            visit.page.reload();
            assertThat(visit.page.locator(".said").count()).isEqualTo(2);
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
