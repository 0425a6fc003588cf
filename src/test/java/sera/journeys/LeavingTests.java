package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Leaving quickly, shared devices, taking and destroying.
class LeavingTests {
    private static final String SECRET = "canary: he must not read this";

    @Test
    void leavingQuicklyShowsANeutralPageAndBackDoesNotReturn() {
        for (var visit : new Visit[] {Visit.withScript(), Visit.withoutScript()}) {
            try (visit) {
                visit.talking();
                visit.write(SECRET);
                visit.page.getByText(SECRET).first().waitFor();
                visit.page.click("form[action='/leave'] button");
                visit.page.waitForURL("**/away");
                assertThat(visit.text()).doesNotContain("canary", "sera");
                visit.page.goBack();
                assertThat(visit.text()).doesNotContain("canary");
                visit.open("/");
                assertThat(visit.text()).doesNotContain("canary");
            }
        }
    }

    @Test
    void aSharedDeviceKeepsNothingAfterClosing() {
        try (var visit = Visit.withScript().open("/")) {
            var people = House.rows("people");
            visit.page.check("input[name=shared]");
            visit.page.click(".agree button");
            visit.page.waitForSelector("#say");
            visit.say(SECRET);
            visit.page.fill("#words", "canary: a draft");
            visit.page.click(".under form button");
            visit.page.waitForURL("**/gone");
            assertThat(House.rows("people")).isEqualTo(people);
            assertThat(visit.page
                            .evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
                            .toString())
                    .doesNotContain("canary");
            assertThat(visit.open("/")
                            .page
                            .locator("form[action='/people/return']")
                            .count())
                    .isZero();
        }
    }

    @Test
    void everythingCanBeTakenAndDestroyed() {
        try (var visit = Visit.withScript().talking()) {
            visit.say(SECRET);
            visit.open("/privacy");
            visit.isAccessible();
            var taken = visit.page.waitForDownload(() -> visit.page.click("a[href='/privacy/export']"));
            assertThat(taken.path()).content().contains(SECRET, "consents", "profile");
            visit.page.check("input[name=sure]");
            visit.page.click("form[action='/privacy/erasure'] button");
            assertThat(visit.page.url()).endsWith("/gone");
            assertThat(visit.open("/").text()).doesNotContain("Open where we left off");
        }
    }
}
