package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// A first check-in, a questionnaire by keyboard alone, and the ninth question, in a browser.
class MeasuresTests {
    @Test
    void aFirstCheckIn() {
        for (var visit : new Visit[] {Visit.withScript(), Visit.inTheDark()}) {
            try (visit) {
                visit.talking();
                visit.page.click(".under a[href='/check-ins']");
                visit.isAccessible();
                visit.page.check("input[name=mood][value='6']");
                visit.page.check("input[name=energy][value='3']");
                visit.page.click("details summary");
                visit.page.check("input[value=tired]");
                visit.page.fill("#more", "canary choir");
                visit.page.fill("#note", "canary: a quiet day");
                visit.page.fill("#sleep", "7.5");
                visit.isAccessible();
                visit.page.click("details button");
                visit.page.getByRole(AriaRole.STATUS).waitFor();
                assertThat(visit.text()).contains("Kept.", "Mood 6, energy 3", "canary: a quiet day", "canary choir");
                visit.isAccessible();
                assertThat(visit.page.locator("input[name=tags]").first().getAttribute("value"))
                        .isEqualTo("canary choir");
            }
        }
    }

    @Test
    void aCheckInWithoutAScriptAndWithoutAMood() {
        try (var visit = Visit.withoutScript().talking()) {
            visit.open("/check-ins");
            visit.page.locator("form.check-in > button").press("Enter");
            assertThat(visit.text()).contains("Choose a number for your mood first");
            visit.page.locator("input[name=mood][value='2']").press("Space");
            visit.page.locator("form.check-in > button").press("Enter");
            assertThat(visit.text()).contains("Kept.");
        }
    }

    @Test
    void dangerInANoteIsAnsweredAsInTheTalk() {
        try (var visit = Visit.withScript().talking()) {
            visit.open("/check-ins");
            visit.page.check("input[name=mood][value='0']");
            visit.page.click("details summary");
            visit.page.fill("#note", "canary: i want to kill myself");
            visit.page.click("details button");
            visit.page.waitForURL("**/measures/asked**");
            assertThat(visit.page.locator(".card, .quiet-line").count()).isPositive();
            visit.isAccessible();
        }
    }

    @Test
    void aQuestionnaireByKeyboardAlone() {
        try (var visit = Visit.withScript().talking()) {
            visit.open("/measures/phq-9");
            visit.isAccessible();
            visit.page.locator("form[action='/measures/phq-9'] button").focus();
            visit.page.keyboard().press("Enter");
            for (var number = 1; number <= 8; number++) {
                visit.page.waitForURL("**/items/" + number);
                choose(visit, number == 1 ? 2 : 1);
            }
            visit.page.waitForURL("**/items/9");
            visit.isAccessible();
            visit.page.locator("input[name=answer]").first().focus();
            visit.page.keyboard().press("Space");
            visit.page.keyboard().press("Enter");
            visit.page.waitForURL("**/items/10");
            choose(visit, 1);
            visit.page.waitForURL("**/result");
            assertThat(visit.text())
                    .contains("9 out of 27", "the range often called mild", "not a diagnosis", "Copyright Pfizer Inc.");
            visit.isAccessible();
            visit.open("/measures");
            assertThat(visit.page.locator("table.scores").innerText()).contains("9");
            visit.isAccessible();
            visit.open("/measures/phq-9");
            assertThat(visit.text()).contains("You did this only lately");
        }
    }

    @Test
    void oneGoesOnWhereOneStoppedAndCanGoBack() {
        try (var visit = Visit.withoutScript().talking()) {
            visit.open("/measures/gad-7");
            visit.page.locator("form[action='/measures/gad-7'] button").press("Enter");
            visit.page.locator("input[value='2']").press("Space");
            visit.page.locator(".row .button").first().press("Enter");
            visit.page.waitForURL("**/items/2");
            visit.open("/measures");
            visit.open("/measures/gad-7");
            assertThat(visit.text()).contains("Go on where you were");
            visit.page.locator("form[action='/measures/gad-7'] button").press("Enter");
            visit.page.waitForURL("**/items/2");
            visit.open("/measures/gad-7/items/1");
            assertThat(visit.page.locator("input[value='2']").isChecked()).isTrue();
        }
    }

    @Test
    void theNinthQuestionActsOnTheTapEvenIfTheFormIsLeft() {
        try (var visit = Visit.withScript().talking()) {
            begin(visit);
            visit.open("/measures/phq-9/items/9");
            visit.page.waitForResponse("**/tap", () -> visit.page.check("input[value='1']"));
            visit.open("/measures");
            assertThat(visit.page.locator(".quiet-line").count()).isOne();
            visit.isAccessible();
        }
    }

    @Test
    void leavingThePageAtOnceDoesNotLoseWhatWasChosenByKeys() {
        try (var visit = Visit.withScript().talking()) {
            begin(visit);
            visit.open("/measures/phq-9/items/9");
            visit.page.locator("input[name=answer]").first().focus();
            visit.page.waitForResponse("**/tap", () -> {
                visit.page.keyboard().press("ArrowDown");
                visit.page.evaluate("() => dispatchEvent(new PageTransitionEvent('pagehide'))");
            });
            visit.open("/measures");
            assertThat(visit.page.locator(".quiet-line").count()).isOne();
        }
    }

    @Test
    void theNinthQuestionBringsTheDirectQuestionAndAYesTheCard() {
        try (var visit = Visit.withoutScript().talking()) {
            begin(visit);
            visit.open("/measures/phq-9/items/9");
            visit.page.locator("input[value='2']").press("Space");
            visit.page.locator(".row .button").first().press("Enter");
            visit.page.waitForURL("**/measures/asked?then=phq-9");
            assertThat(visit.text()).contains("Are you thinking about killing yourself?");
            assertThat(visit.page.locator(".quiet-line").count()).isOne();
            visit.page.locator("button[value=yes]").press("Enter");
            assertThat(visit.text()).contains("Might you act on it today?");
            assertThat(visit.page.locator(".card").count()).isOne();
            visit.page.locator("button[value=no]").press("Enter");
            assertThat(visit.page.locator(".card").count()).isOne();
            visit.page.locator("a[href^='/measures/phq-9/items/']").press("Enter");
            assertThat(visit.page.locator(".card").count()).isOne();
        }
    }

    @Test
    void aGoalAndACheckAfterATalk() {
        try (var visit = Visit.withScript().talking()) {
            visit.open("/goal");
            visit.isAccessible();
            visit.page.fill("#words", "canary: to sleep through");
            visit.page.check("input[name=hard][value='8']");
            visit.page.click("main form button");
            assertThat(visit.text()).contains("canary: to sleep through", "At first you said 8");
            visit.isAccessible();
            visit.open("/session-check");
            visit.isAccessible();
            visit.page.check("input[name=heard][value=PARTLY]");
            visit.page.check("input[name=mattered][value=YES]");
            visit.page.fill("#change", "canary: fewer questions");
            visit.page.click("main form button");
            assertThat(visit.text()).contains("Thank you. It is kept");
        }
    }

    private static void begin(Visit visit) {
        visit.open("/measures/phq-9");
        visit.page.locator("form[action='/measures/phq-9'] button").press("Enter");
        visit.page.waitForURL("**/items/1");
    }

    /// Focus on the first answer, down by arrows, Enter to send.
    private static void choose(Visit visit, int answer) {
        visit.page.locator("input[name=answer]").first().focus();
        for (var down = 0; down < answer; down++) {
            visit.page.keyboard().press("ArrowDown");
        }
        visit.page.keyboard().press("Enter");
    }
}
