package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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
            visit.say("canary: i am going to end my life today");
            for (var number = 0; number < 55; number++) {
                visit.say("canary " + number);
            }
            assertThat(visit.page.locator("#problem").innerText()).isEmpty();
        }
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
