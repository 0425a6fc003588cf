package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Someone in danger: the card in the flow, and a talk that stays.
class CrisisTests {
    @Test
    void theCardComesAndTheTalkStays() {
        try (var visit = Visit.withScript().talking()) {
            visit.say("canary: i want to kill myself tonight, i have the pills");
            var card = visit.page.locator(".card").last();
            assertThat(card.innerText()).contains("Samaritans", "116 123", "SHOUT to 85258", "999");
            assertThat(card.locator("a[href='tel:116123']").count()).isEqualTo(1);
            assertThat(visit.lastReply()).contains("?");
            visit.say("just venting ok");
            visit.say("anyway whats the football score");
            assertThat(visit.page.locator("#say").isVisible()).isTrue();
            assertThat(visit.replies().last().locator(".quiet-line, .card").count())
                    .isPositive();
            visit.page.reload();
            assertThat(visit.page.locator(".card").count()).isPositive();
        }
    }

    @Test
    void noLimitAppliesToSomeoneInDanger() {
        try (var visit = Visit.withScript().talking()) {
            assertThat(burst(visit, 60)).contains(429);
        }
        try (var visit = Visit.withScript().talking()) {
            visit.say("canary: i am going to end my life today");
            assertThat(burst(visit, 60)).containsOnly(200);
            visit.page.reload();
            assertThat(visit.page.locator(".said").count()).isEqualTo(61);
            visit.page.fill("#words", "canary, very long ".repeat(10_000));
            visit.page.click(".send");
            visit.page.locator(".said").nth(61).waitFor();
        }
    }

    @Test
    void whereThereIsNoCountryTheCardStillHasSomeoneToReach() {
        try (var visit = Visit.withScript()) {
            visit.context.addCookies(List.of(new Cookie("country", "US").setUrl(House.at("/"))));
            visit.talking();
            visit.say("canary: i want to kill myself tonight");
            var card = visit.page.locator(".card").last();
            assertThat(card.locator("a[href='tel:988']").count()).isEqualTo(1);
            assertThat(card.locator("a[href='sms:988']").count()).isEqualTo(1);
            assertThat(card.locator("a[href^='https://'][rel='noopener noreferrer']")
                            .count())
                    .isPositive();
            assertThat(card.locator("a[href='tel:911']").count()).isEqualTo(1);
            assertThat(card.innerText()).doesNotContain("{", "??");
        }
    }

    @Test
    void helpNeedsNoCookieAndReadsAnyThatIsThere() {
        var plain = Wire.get("/help-now").with("Accept-Language", "de-DE").send();
        assertThat(plain.status()).isEqualTo(200);
        assertThat(plain.body()).contains("112", "<details");
        assertThat(plain.cookies()).noneMatch(cookie -> cookie.startsWith("sera"));
        var odd = Wire.get("/help-now?country=%00zz")
                .with("Cookie", "sera=x; sera-open=yes; country=' OR 1")
                .send();
        assertThat(odd.status()).isEqualTo(200);
        assertThat(odd.body()).contains("tel:");
    }

    private static Set<Integer> burst(Visit visit, int messages) {
        var statuses = new TreeSet<Integer>();
        for (var number = 0; number < messages; number++) {
            var form = Map.of(
                    "_csrf",
                    MistakesTests.token(visit),
                    "key",
                    UUID.randomUUID().toString(),
                    "words",
                    "canary " + number);
            statuses.add(Wire.post(MistakesTests.messages(visit), form)
                    .as(visit)
                    .with("Accept", "text/vnd.sera.exchange+html")
                    .send()
                    .status());
        }
        return statuses;
    }

    @Test
    void helpIsOneTapAwayWithoutAnAccountAndWithoutANetwork() {
        try (var visit = Visit.withScript().open("/help-now")) {
            assertThat(visit.text()).contains("999", "116 123");
            assertThat(visit.page.locator("a[href='sms:85258?body=SHOUT']").count())
                    .isPositive();
            visit.page.selectOption("select", "US");
            visit.page.click("form[action='/help-now'] button, form button[type=submit]");
            assertThat(visit.text()).contains("911", "988");
            visit.page.evaluate("() => navigator.serviceWorker.ready");
            visit.open("/help-now");
            visit.page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            visit.open("/help-now");
            visit.context.setOffline(true);
            visit.page.reload();
            assertThat(visit.text()).contains("988");
            visit.context.setOffline(false);
        }
    }
}
