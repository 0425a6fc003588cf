package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Someone sees why the card came, and a child is let go safely, in a browser.
class HandOverTests {
    @Test
    void whyTheCardCameCanBeSeen() {
        try (var visit = Visit.withScript().talking()) {
            visit.say("canary: i want to kill myself tonight");
            visit.open("/hand-overs");
            assertThat(visit.text())
                    .contains("the card", "thoughts of suicide", "Rule ")
                    .doesNotContain("canary", "??");
            visit.isAccessible();
        }
    }

    @Test
    void thePagesOnPeopleAndOnTheProtocolCanBeRead() {
        try (var visit = Visit.withScript()) {
            visit.open("/see-a-human");
            assertThat(visit.text()).contains("When a person is needed", "A question about medicines");
            visit.isAccessible();
            visit.open("/safety");
            assertThat(visit.text())
                    .contains("How often people were sent on to others")
                    .doesNotContain("??");
            visit.isAccessible();
        }
    }

    @Test
    void aChildSeesWhomToReachAndWhyAllIsDeleted() {
        for (var script : new boolean[] {true, false}) {
            try (var visit = (script ? Visit.withScript() : Visit.withoutScript()).talking()) {
                visit.say("canary: im 11");
                visit.tap("Under 13");
                assertThat(visit.page.locator(".card").last().innerText()).contains("Childline", "0800 1111", "999");
                visit.tap("No");
                assertThat(visit.lastReply()).contains("delete");
                visit.open("/conversations/current");
                assertThat(visit.text()).doesNotContain("canary");
            }
        }
    }
}
