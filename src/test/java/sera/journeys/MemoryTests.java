package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Someone looks at what is remembered, and lets go of it.
class MemoryTests {
    @Test
    void whatWasSaidIsShownCorrectedLeftAndForgotten() {
        try (var visit = Visit.withScript()) {
            tell(visit);
            visit.isAccessible();
            open(visit);
            visit.isAccessible();
            useEverything(visit);
        }
    }

    @Test
    void allOfItWorksWithoutScript() {
        try (var visit = Visit.withoutScript()) {
            tell(visit);
            open(visit);
            useEverything(visit);
        }
    }

    /// Memory keeps a message after its reply is whole: what brought them, and the fact.
    private static void tell(Visit visit) {
        visit.talking();
        var before = House.rows("memories");
        visit.write("canary: my sister Anna rang me today");
        visit.page.waitForCondition(() -> House.rows("memories") == before + 2);
        visit.open("/memory");
        visit.page.getByText("Your sister is Anna.").first().waitFor();
        assertThat(visit.text()).contains("canary: my sister Anna rang me today");
    }

    private static void useEverything(Visit visit) {
        visit.page.locator("input[name=words]").first().fill("canary: Anna is my half-sister");
        press(visit, "/correction");
        visit.page.getByText("canary: Anna is my half-sister").first().waitFor();
        open(visit);
        press(visit, "/quiet");
        visit.page.getByText("Never raised").first().waitFor();
        open(visit);
        press(visit, "/pin");
        visit.page.getByText("Kept at hand").first().waitFor();
        open(visit);
        press(visit, "/forgetting");
        visit.page.waitForCondition(() -> !visit.text().contains("half-sister"));
        press(visit, "/keeping");
        visit.page.getByText("sera keeps nothing new").first().waitFor();
    }

    private static void open(Visit visit) {
        visit.page.locator(".memory summary").first().press("Enter");
    }

    private static void press(Visit visit, String action) {
        visit.page.locator("form[action$='" + action + "'] button").first().press("Enter");
        visit.page.waitForLoadState();
    }
}
