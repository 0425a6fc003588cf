package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

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
                assertThat(visit.page.content()).doesNotContain("canary");
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
    void aSharedDeviceKeepsNothingAfterLeavingQuickly() {
        for (var visit : new Visit[] {Visit.withScript(), Visit.withoutScript()}) {
            try (visit) {
                var people = House.rows("people");
                var messages = House.rows("conversation_messages");
                visit.open("/");
                visit.page.check("input[name=shared]");
                visit.page.click(".agree button");
                visit.write(SECRET);
                visit.page.getByText(SECRET).first().waitFor();
                var talk = visit.page.url().replace("/messages", "");
                visit.page.fill("#words", "canary: a draft");
                visit.page.click("form[action='/leave'] button");
                visit.page.waitForURL("**/away");
                visit.page.waitForCondition(() -> House.rows("people") == people);
                assertThat(House.rows("conversation_messages")).isEqualTo(messages);
                visit.page.waitForCondition(() -> visit.context.cookies().stream()
                        .map(cookie -> cookie.name)
                        .noneMatch(Set.of("sera", "sera-open")::contains));
                visit.page.navigate(talk);
                assertThat(visit.text()).doesNotContain("canary", "You have been here before");
                assertThat(visit.context.storageState()).doesNotContain("canary");
            }
        }
    }

    @Test
    void leavingQuicklyTakesTheDraftAlongAndVeilsWhatIsKept() {
        try (var visit = Visit.withScript().talking()) {
            visit.say(SECRET);
            visit.page.fill("#words", "canary: a draft");
            visit.page.click("form[action='/leave'] button");
            visit.page.waitForURL("**/away");
            assertThat(visit.page.title()).isEqualTo("Notes");
            assertThat(visit.context.storageState()).doesNotContain("canary");
            visit.open("/conversations/current");
            assertThat(visit.text())
                    .contains("Nothing from then is shown until you open it")
                    .doesNotContain("canary");
            visit.isAccessible();
            visit.page.click("form[action='/people/return'] button");
            assertThat(visit.text()).contains(SECRET);
        }
    }

    @Test
    void everythingCanBeTakenAndDestroyed() {
        try (var visit = Visit.withScript().talking()) {
            visit.say(SECRET);
            visit.open("/privacy");
            assertThat(visit.page.locator(".kept dt").allInnerTexts())
                    .contains(
                            "Messages, yours and sera’s", "What you agreed to", "Your language, time zone and country");
            assertThat(visit.page.locator(".kept dd").first().innerText()).matches("[1-9]\\d*");
            visit.isAccessible();
            var taken = visit.page.waitForDownload(() -> visit.page.click("a[href='/privacy/export']"));
            assertThat(taken.suggestedFilename()).endsWith(".json");
            var all = JsonMapper.shared().readTree(taken.path().toFile());
            assertThat(all.get("conversations").findValuesAsString("words")).contains(SECRET);
            assertThat(all.has("consents") && all.has("profile")).isTrue();
            visit.page.click("form[action='/privacy/erasure'] button"); // not without the tick
            assertThat(visit.page.url()).endsWith("/privacy");
            var old = Wire.get("/").as(visit);
            var oldTalk = Wire.get("/conversations/current").as(visit);
            visit.page.check("input[name=sure]");
            visit.page.click("form[action='/privacy/erasure'] button");
            assertThat(visit.page.url()).endsWith("/gone");
            assertThat(visit.open("/").text()).doesNotContain("Open where we left off");
            assertThat(old.send().body()).doesNotContain("Open where we left off");
            assertThat(oldTalk.send().header("location")).endsWith("/");
        }
    }
}
