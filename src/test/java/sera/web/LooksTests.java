package sera.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page in a real browser, on a phone by day and on a desk by night: readable, reachable, nothing blocked.
/// `-Dsera.looks=true` looks at all pairs; the pictures are in `target/pages/looks`.
@EnabledIf("sera.web.Browser#installed")
class LooksTests {
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String LAMP = "const lamp = document.querySelector('.lamp').getAnimations()[0]; ";

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    static Stream<String> names() {
        return Samples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadableAndReachable(String name) {
        look(name, ColorScheme.LIGHT, 390);
        look(name, ColorScheme.DARK, 1280);
        if (!Boolean.getBoolean("sera.looks")) return;
        look(name, ColorScheme.DARK, 390);
        look(name, ColorScheme.LIGHT, 1280);
        look(name, ColorScheme.LIGHT, 320);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReducedMotion.class,
            names = {"REDUCE", "NO_PREFERENCE"})
    void pacesSixBreathsAMinuteAndMovesOnlyWhereMotionIsWelcome(ReducedMotion motion) {
        try (var context = browser.chromium.newContext(
                new NewContextOptions().setReducedMotion(motion).setViewportSize(390, 844))) {
            var page = context.newPage();
            page.navigate(browser.at("/talk-breathing"));
            assertThat(page.evaluate(LAMP + "lamp.effect.getTiming().duration")).isEqualTo(10_000);
            var small = at(page, 100);
            var large = at(page, 5_000);
            page.screenshot(to("pacer-" + motion.name().toLowerCase(Locale.ROOT)));
            if (motion == ReducedMotion.REDUCE) assertThat(large).isEqualTo(small);
            else assertThat(large).isGreaterThan(small * 2);
        }
    }

    private static double at(Page page, int millis) {
        return ((Number) page.evaluate(LAMP
                        + "lamp.pause(); lamp.currentTime = %d; lamp.effect.target.getBoundingClientRect().width"
                                .formatted(millis)))
                .doubleValue();
    }

    private static void look(String name, ColorScheme theme, int width) {
        var options = new NewContextOptions()
                .setColorScheme(theme)
                .setViewportSize(width, 844)
                .setReducedMotion(ReducedMotion.REDUCE);
        try (var context = browser.chromium.newContext(options)) {
            var page = context.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(said -> complaints.add(said.text()));
            page.onPageError(complaints::add);
            page.navigate(browser.at("/" + name));
            if (!page.url().contains("talk")) page.locator("summary").all().forEach(Locator::click);
            picture(page, name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
            assertThat(complaints).isEmpty();
            page.setViewportSize(width, 3200);
            assertThat(violations(page)).isEmpty();
            assertThat(small(page)).as("targets under 44 px").isEqualTo(List.of());
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    private static void picture(Page page, String name) {
        if (page.url().contains("talk")) page.screenshot(to(name));
        else page.screenshot(to(name).setFullPage(true));
    }

    private static Page.ScreenshotOptions to(String name) {
        return new Page.ScreenshotOptions().setPath(Path.of("target/pages/looks", name + ".png"));
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(STANDARD).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    private static Object small(Page page) {
        return page.evaluate("""
                [...document.querySelectorAll("a, button, summary, select, textarea, label.tick")]
                  .filter(e => !e.matches(".skip") && e.getClientRects().length > 0)
                  .filter(e => e.getBoundingClientRect().height < 43.9 || e.getBoundingClientRect().width < 43.9)
                  .map(e => e.outerHTML)""");
    }
}
