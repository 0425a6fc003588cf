package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/// My safety plan: written without an account, read in the dark, kept on the device only when asked.
class SafetyPlanTests {
    private static final String SIGN = "canary: i stop answering <b>messages</b>";
    private static final String COPY = "() => caches.has('sera-plan-1')";

    @Test
    void itIsWrittenByKeyboardReadAndCalledWithOneTap() {
        try (var visit = Visit.withScript().open("/safety-plan")) {
            visit.isAccessible();
            begin(visit);
            visit.isAccessible();
            var page = visit.page;
            page.locator("#signs").focus();
            page.keyboard().type(SIGN);
            while (!focused(page).equals("tell")) {
                page.keyboard().press("Tab");
            }
            page.keyboard().type("Lena 07700 900123");
            page.keyboard().press("Enter");
            page.keyboard().type("my brother **21*07700900456#");
            while (!focused(page).equals("Keep my plan")) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForSelector(".lines");
            assertThat(visit.text()).contains(SIGN, "Lena 07700 900123", "**21*07700900456#", "Samaritans");
            assertThat(page.locator(".lines a[href='tel:07700900123']").count()).isEqualTo(1);
            assertThat(page.locator(".lines a[href='sms:07700900123']").count()).isEqualTo(1);
            assertThat(page.locator(".lines a").count()).isEqualTo(2);
            assertThat(page.locator("a[href='tel:116123']").count()).isEqualTo(1);
            visit.isAccessible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("header.top").isVisible()).isFalse();
            assertThat(page.locator("#print").isVisible()).isFalse();
            assertThat(page.getByText("Lena 07700 900123").first().isVisible()).isTrue();
        }
    }

    @Test
    void withoutAScriptItIsWrittenChangedAndRestored() {
        try (var visit = Visit.withoutScript().open("/safety-plan")) {
            begin(visit);
            fill(visit, "canary: the first");
            visit.page.click("a[href='/safety-plan/writing']");
            assertThat(visit.page.inputValue("#signs")).isEqualTo("canary: the first");
            fill(visit, "canary: the second");
            visit.page.click("a[href='/safety-plan/versions']");
            visit.page.locator(".versions a").last().click();
            assertThat(visit.text()).contains("canary: the first").doesNotContain("canary: the second");
            visit.page.click("form[action$='/restoration'] button");
            assertThat(visit.text()).contains("canary: the first").doesNotContain("canary: the second");
            assertThat(visit.page.locator("#copy").isVisible()).isFalse();
            visit.open("/safety-plan/versions");
            assertThat(visit.page.locator(".versions li").count()).isEqualTo(3);
        }
    }

    @Test
    void wordsThatAreTooManyComeBackAndNothingIsLost() {
        try (var visit = Visit.withScript().expectingRefusals().open("/safety-plan")) {
            begin(visit);
            fill(visit, "canary ".repeat(700));
            assertThat(visit.page.locator("#signs-problem").innerText()).contains("899");
            assertThat(visit.page.inputValue("#signs"))
                    .startsWith("canary canary")
                    .hasSizeGreaterThan(4_800);
            visit.isAccessible();
        }
    }

    @Test
    void itOpensWithoutANetworkOnlyWhenAskedAndGoesOnLeaving() {
        try (var visit = Visit.withScript().expectingNoNetwork().open("/safety-plan")) {
            begin(visit);
            fill(visit, SIGN);
            visit.page.evaluate("() => navigator.serviceWorker.ready");
            visit.page.reload();
            visit.page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            assertThat(visit.page.evaluate(COPY)).isEqualTo(false);
            visit.page.click("#copy-keep");
            visit.page.getByText("A copy is on this device").waitFor();
            assertThat(focused(visit.page)).isEqualTo("Take it off this device");
            visit.isAccessible();
            visit.page.click("#copy-remove");
            visit.page.waitForFunction("async () => !(await caches.has('sera-plan-1'))");
            visit.page.click("#copy-keep");
            visit.page.getByText("A copy is on this device").waitFor();
            visit.context.setOffline(true);
            visit.page.reload();
            assertThat(visit.text()).contains(SIGN, "There is no network");
            visit.page.click("form[action='/leave'] button");
            visit.page.waitForURL("**/away");
            visit.page.waitForFunction("async () => !(await caches.has('sera-plan-1'))");
            visit.context.setOffline(false);
        }
    }

    @Test
    void closingATalkAndDestroyingTakeTheCopyAway() {
        try (var visit = Visit.withScript().talking()) {
            copied(visit);
            visit.open("/conversations/current");
            visit.page.click(".under form button");
            visit.page.waitForSelector("#ended");
            visit.page.waitForFunction("async () => !(await caches.has('sera-plan-1'))");
            copied(visit);
            visit.open("/privacy");
            visit.page.check("input[name=sure]");
            visit.page.click("form[action='/privacy/erasure'] button");
            visit.page.waitForURL("**/gone");
            visit.page.waitForFunction("async () => !(await caches.has('sera-plan-1'))");
            assertThat(visit.open("/safety-plan").text()).doesNotContain("canary");
        }
    }

    @Test
    void aSharedDeviceIsNeverOfferedACopy() {
        try (var visit = Visit.withScript().open("/safety-plan")) {
            visit.page.check("input[name=shared]");
            begin(visit);
            fill(visit, SIGN);
            assertThat(visit.page.locator("#copy").count()).isZero();
            assertThat(Wire.get("/safety-plan").as(visit).send().header("Sera-Plan"))
                    .isEmpty();
            visit.page.click("form[action='/leave'] button");
            visit.page.waitForURL("**/away");
            visit.page.waitForCondition(
                    () -> visit.context.cookies().stream().noneMatch(cookie -> cookie.name.equals("sera")));
            assertThat(visit.open("/safety-plan").text()).doesNotContain("canary");
        }
    }

    @Test
    void leavingQuicklyVeilsItAndATapOpensItAgain() {
        try (var visit = Visit.withScript().open("/safety-plan")) {
            begin(visit);
            fill(visit, SIGN);
            visit.page.click("form[action='/leave'] button");
            visit.page.waitForURL("**/away");
            visit.page.goBack();
            assertThat(visit.page.content()).doesNotContain("canary");
            visit.page.waitForCondition(
                    () -> visit.context.cookies().stream().noneMatch(cookie -> cookie.name.equals("sera-open")));
            assertThat(visit.open("/safety-plan").text()).doesNotContain("canary");
            visit.isAccessible();
            visit.page.click("form[action='/people/return'] button");
            visit.page.waitForSelector(".lines");
            assertThat(visit.text()).contains(SIGN);
        }
    }

    @Test
    void theCardTheHelpPageAndTheTalkLeadThere() {
        try (var visit = Visit.withScript().talking()) {
            assertThat(visit.page.locator(".under a[href='/safety-plan']").count())
                    .isEqualTo(1);
            visit.say("canary: i want to kill myself tonight");
            visit.page.locator(".card a[href='/safety-plan']").last().click();
            assertThat(visit.text()).contains("First this hour", "116 123");
            visit.isAccessible();
            visit.open("/help-now");
            assertThat(visit.page.locator("main a[href='/safety-plan']").count())
                    .isEqualTo(1);
        }
    }

    private static void begin(Visit visit) {
        visit.page.click(".agree button");
        visit.page.waitForSelector(".writing");
    }

    private static void fill(Visit visit, String sign) {
        visit.page.fill("#signs", sign);
        visit.page.click(".writing button");
        visit.page.waitForLoadState();
    }

    private static void copied(Visit visit) {
        visit.open("/safety-plan");
        if (visit.page.locator(".writing").count() > 0) {
            fill(visit, SIGN);
        }
        visit.page.evaluate("() => navigator.serviceWorker.ready");
        visit.page.click("#copy-keep");
        visit.page.getByText("A copy is on this device").waitFor();
    }

    private static String focused(Page page) {
        return page.evaluate("() => document.activeElement.id && !document.activeElement.matches('button')"
                        + " ? document.activeElement.id : document.activeElement.textContent.trim()")
                .toString();
    }
}
