package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// The first five minutes, and the next morning.
class FirstVisitTests {
    @Test
    void someoneAgreesIsHeardAndComesBack() {
        try (var visit = Visit.withScript()) {
            visit.open("/");
            assertThat(visit.text())
                    .contains("sera is a program you can talk to when something is hard")
                    .contains("not a person or a therapist and cannot call anyone")
                    .contains("kept sealed on localhost")
                    .contains("I need help now", "under 18");
            visit.talking();
            assertThat(visit.text()).contains("This is a computer program, not a human being");
            assertThat(visit.lastReply()).contains("What brings you here right now? A word is enough.");
            assertThat(visit.page.locator(".choices button").allInnerTexts())
                    .containsExactly("can't sleep", "too much in my head", "something happened", "not sure");

            visit.tap("can't sleep");
            visit.say("canary: my mum is in hospital and my brother does nothing");
            assertThat(visit.lastReply()).isNotBlank();
            visit.replies().last().locator("summary").click();
            assertThat(visit.replies().last().locator("details p").innerText()).isNotBlank();
            visit.page.locator("button[value='not-quite']").click();
            visit.replies().nth(3).locator(".after").waitFor();
            assertThat(visit.text()).doesNotContain("your name", "account", "questionnaire");

            visit.say("thats all for today, goodbye");
            visit.page.locator(".keep").waitFor();
            assertThat(visit.text()).contains("Keep this so you can come back?");
            visit.page.click("button[value=yes]");
            assertThat(visit.text()).doesNotContain("Keep this so you can come back?");

            try (var morning = visit.comesBack()) {
                morning.open("/");
                assertThat(morning.text()).doesNotContain("canary", "hospital");
                morning.page.click("form[action='/people/return'] button");
                morning.page.waitForSelector("#say");
                assertThat(morning.text()).contains("canary: my mum is in hospital");
            }
        }
    }

    @Test
    void whoSaysNoToKeepingIsForgotten() {
        try (var visit = Visit.withScript().talking()) {
            visit.say("canary: only today");
            visit.page.click(".under form button");
            assertThat(visit.text()).contains("Keep this so you can come back?");
            visit.page.click("button[value=no]");
            assertThat(visit.page.url()).endsWith("/gone");
            visit.open("/");
            assertThat(visit.page.locator("form[action='/people/return']").count())
                    .isZero();
        }
    }

    @Test
    void someoneUnderEighteenGetsYouthLinesAndNoTalk() {
        try (var visit = Visit.withScript().open("/")) {
            visit.page.click("a[href='/under-18']");
            assertThat(visit.text()).contains("Childline", "0800 1111");
            assertThat(visit.page.locator("form[action='/people']").count()).isZero();
            visit.isAccessible();
        }
    }

    @Test
    void aDraftOutlivesAReload() {
        try (var visit = Visit.withScript().talking()) {
            visit.page.fill("#words", "canary: half a thought");
            visit.page.reload();
            assertThat(visit.page.inputValue("#words")).isEqualTo("canary: half a thought");
            visit.say("canary: half a thought, sent");
            visit.page.reload();
            assertThat(visit.page.inputValue("#words")).isEmpty();
        }
    }

    @Test
    void exercisesArePacedAndLeftInOneStep() {
        try (var visit = Visit.withScript().talking()) {
            visit.say("can we do a breathing exercise");
            for (var step = 0; step < 4 && visit.page.locator(".pacer").count() == 0; step++) {
                visit.page.locator(".choices button").first().click();
                visit.page.waitForTimeout(0);
                visit.replies().nth(2 + step).locator(".after").waitFor();
            }
            assertThat(visit.page.locator(".pacer").count()).isPositive();
            visit.isAccessible();
            visit.page.locator("button[value=stop]").first().click();
            visit.page
                    .locator(".pacer")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void everyPageIsReadByAll() {
        for (var path : new String[] {"/", "/help-now", "/under-18", "/safety", "/privacy", "/gone", "/nowhere"}) {
            try (var day = Visit.withScript().open(path);
                    var night = Visit.inTheDark().open(path)) {
                day.isAccessible();
                night.isAccessible();
                assertThat(day.page.locator("a[href='/help-now']").count()).isPositive();
            }
        }
    }

    @Test
    void theTalkIsReadByAllInLightAndDark() {
        for (var visit : new Visit[] {Visit.withScript(), Visit.inTheDark()}) {
            try (visit) {
                visit.talking();
                visit.isAccessible();
                visit.say("canary: i want to kill myself tonight");
                visit.isAccessible();
                visit.page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
            }
        }
    }
}
