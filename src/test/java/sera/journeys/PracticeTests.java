package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Exercises in a browser: a whole thought record by keyboard, also without a script.
class PracticeTests {
    @Test
    void aWholeThoughtRecordByKeyboard() {
        try (var visit = Visit.withScript().talking()) {
            thoughtRecord(visit, true);
            visit.page.locator("a[href*='/runs/']").first().press("Enter");
            visit.page.locator(".sheet").waitFor();
            assertThat(visit.page.locator("[data-print]").isVisible()).isTrue();
            visit.page.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(visit.page.locator(".sheet").isVisible()).isTrue();
            assertThat(visit.page.locator(".again").isVisible()).isFalse();
        }
    }

    @Test
    void aWholeThoughtRecordWithoutAScript() {
        try (var visit = Visit.withoutScript().talking()) {
            thoughtRecord(visit, false);
        }
    }

    private static void thoughtRecord(Visit visit, boolean looked) {
        visit.open("/practice");
        look(visit, looked, "list");
        visit.open("/practice/thought-record");
        assertThat(visit.text()).contains("Does any of this hold for you?");
        look(visit, looked, "health");
        press(visit, "button[value=none]");
        assertThat(visit.text()).contains("helps many people", "When to stop");
        look(visit, looked, "start");
        press(visit, ".page > form .button");
        rate(visit, looked, "7");
        write(visit, "canary: tuesday, the email from dana");
        write(visit, "canary: afraid, cold hands");
        write(visit, "canary: she has found out, that i cant do this");
        assertThat(visit.text()).contains("she has found out, that i cant do this");
        rate(visit, looked, "80");
        look(visit, looked, "choose");
        press(visit, "button[value=story]");
        visit.page.locator("input[value=reading]").press("Space");
        look(visit, looked, "many");
        go(visit, "next");
        lines(visit, "canary: no smiley, for once", "canary: she was short on friday");
        lines(visit, "canary: in march it was the rota");
        look(visit, looked, "write");
        write(visit, "canary: i dont know yet, and i can ask");
        rate(visit, false, "20");
        assertThat(visit.text()).contains("promises too much");
        go(visit, "back");
        assertThat(visit.page.locator("input[value='20']").isChecked()).isTrue();
        rate(visit, false, "70");
        rate(visit, false, "40");
        go(visit, "leave");
        assertThat(visit.text()).contains("Go on: Look at one thought");
        visit.open("/practice/thought-record");
        go(visit, "skip");
        go(visit, "next");
        rate(visit, false, "4");
        assertThat(visit.text())
                .contains("7 before, 4 now", "It has eased a little", "Would you do this again?")
                .contains("canary: no smiley, for once", "it says what others think, unasked", "70 / 100")
                .doesNotContain("promises too much");
        press(visit, "button[name=again][value=yes]");
        assertThat(visit.text()).contains("Noted.");
        look(visit, looked, "end");
        visit.open("/practice");
        assertThat(visit.text()).contains("What you did lately");
    }

    @Test
    void theBreathIsPacedInOneStyleSheetAlone() {
        try (var visit = Visit.withScript().talking()) {
            visit.open("/practice/even-breath");
            press(visit, ".page > form .button");
            go(visit, "skip");
            press(visit, "button[value=long-out]");
            look(visit, true, "pacer");
            assertThat(visit.page.evaluate(
                            "document.querySelector('.lamp').getAnimations()[0].effect.getTiming().duration"))
                    .isEqualTo(10_000);
            go(visit, "next");
            go(visit, "next");
            go(visit, "skip");
            assertThat(visit.text()).contains("A few minutes now and then is enough");
        }
    }

    @Test
    void darkWordsInAnExerciseAreHeard() {
        try (var visit = Visit.withScript().talking()) {
            visit.open("/practice/thought-record");
            press(visit, "button[value=none]");
            press(visit, ".page > form .button");
            go(visit, "skip");
            write(visit, "canary: i want to kill myself tonight");
            assertThat(visit.text()).contains("This one waits", "What you wrote is kept", "Five things you can see");
            assertThat(visit.page.locator(".card").count()).isEqualTo(1);
            look(visit, true, "not-now");
            visit.open("/practice");
            assertThat(visit.text()).doesNotContain("Look at one thought").contains("Five things you can see");
            visit.open("/programmes/worry");
            assertThat(visit.text()).contains("This one waits");
        }
    }

    @Test
    void aProgrammeGoesOnWhereItWas() {
        try (var visit = Visit.withScript().talking()) {
            visit.open("/programmes/worry");
            look(visit, true, "programme");
            press(visit, ".stops .next button");
            press(visit, "button[value=half]");
            go(visit, "next");
            lines(visit, "canary: the landlord", "canary: the scan");
            lines(visit, "canary: answer the landlord, two lines");
            assertThat(visit.text()).contains("Open: Breathe evenly");
            look(visit, true, "sitting");
            go(visit, "leave");
            press(visit, ".stops .next button");
            go(visit, "next");
            write(visit, "canary: wednesday, kitchen table");
            assertThat(visit.text()).contains("The worries sorted", "A time for it");
            press(visit, "button:has-text('Set it aside')");
            assertThat(visit.text()).contains("It waits where you left it");
            press(visit, ".stops .next button");
            assertThat(visit.text()).contains("canary: wednesday, kitchen table");
            press(visit, "button[value=not]");
            assertThat(visit.text()).contains("What came first");
        }
    }

    @Test
    void itIsReadableInTheDark() {
        try (var visit = Visit.inTheDark().talking()) {
            visit.page.locator(".under a[href='/practice']").press("Enter");
            visit.page.waitForURL("**/practice");
            visit.page.setViewportSize(360, 780);
            look(visit, true, "dark-list");
            visit.open("/practice/grounding");
            press(visit, ".page > form .button");
            visit.page.locator("input[value='6']").press("Space");
            look(visit, true, "dark-scale");
            visit.open("/programmes/getting-moving");
            look(visit, true, "dark-programme");
        }
    }

    private static void look(Visit visit, boolean looked, String name) {
        if (looked) {
            visit.isAccessible();
            visit.page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/pages/practice-" + name + ".png")));
        }
    }

    private static void write(Visit visit, String words) {
        visit.page.locator("textarea").fill(words);
        go(visit, "next");
    }

    private static void lines(Visit visit, String... words) {
        var boxes = visit.page.locator(".lines input");
        for (var at = 0; at < words.length; at++) {
            boxes.nth(at).fill(words[at]);
        }
        visit.page.waitForNavigation(() -> boxes.first().press("Enter"));
        visit.page.waitForLoadState();
    }

    private static void rate(Visit visit, boolean looked, String number) {
        visit.page.locator("input[type=radio][value='" + number + "']").press("Space");
        if (looked) {
            look(visit, true, "scale-" + number);
        }
        go(visit, "next");
    }

    private static void go(Visit visit, String where) {
        press(visit, "button[name=go][value=" + where + "]");
    }

    private static void press(Visit visit, String selector) {
        Locator button = visit.page.locator(selector).first();
        visit.page.waitForNavigation(() -> button.press("Enter"));
        visit.page.waitForLoadState();
    }
}
