package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Someone with a phone. Every visit ends by checking that no page complained and none asked another host for anything.
final class Visit implements AutoCloseable {
    private static final int WIDTH = 390;
    /// Milliseconds; a busy machine is not a fault.
    private static final int PATIENCE = 120_000;
    private static final int HEIGHT = 844;
    /// Room so that nothing that sticks to an edge lies over anything else.
    private static final int MARGIN = 200;

    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("TEST_BROWSER", "/usr/bin/chromium")))
                    .setArgs(House.arguments()));

    final BrowserContext context;
    final Page page;
    private String refusals = "\n";
    private boolean scripted = true;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    private Visit(BrowserContext context) {
        this.context = context;
        context.route("**/*", this::pass);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (!message.text().contains(refusals)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.setDefaultTimeout(PATIENCE);
    }

    static Visit withScript() {
        return new Visit(CHROMIUM.newContext(options()));
    }

    static Visit withoutScript() {
        var visit = new Visit(CHROMIUM.newContext(options().setJavaScriptEnabled(false)));
        visit.scripted = false;
        return visit;
    }

    static Visit inTheDark() {
        return new Visit(CHROMIUM.newContext(options().setColorScheme(ColorScheme.DARK)));
    }

    /// This visit is turned away at some point; Chromium notes that on its console.
    Visit expectingRefusals() {
        refusals = "the server responded with a status of 4";
        return this;
    }

    /// The network goes away at some point; Chromium notes that too.
    Visit expectingNoNetwork() {
        refusals = "net::ERR_INTERNET_DISCONNECTED";
        return this;
    }

    /// The same device later: what it kept beyond the visit, and nothing else.
    Visit comesBack() {
        var lasting = context.cookies().stream()
                .filter(cookie -> cookie.expires != null && cookie.expires > 0)
                .toList();
        var later = withScript();
        later.context.addCookies(lasting);
        return later;
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT).setLocale("en-GB");
    }

    Visit open(String path) {
        page.navigate(House.at(path));
        return this;
    }

    /// Agrees and is in a talk.
    Visit talking() {
        open("/");
        page.click(".agree button");
        page.waitForSelector("#say");
        page.waitForLoadState();
        return this;
    }

    void write(String words) {
        page.waitForLoadState();
        page.fill("#words", words);
        send();
    }

    /// Without a script the page is drawn while it loads, and a pointer waits for a still one that may never come.
    private void send() {
        if (scripted) {
            page.click(".send");
        } else {
            page.locator(".send").press("Enter");
        }
    }

    /// Writes and waits until the reply is whole.
    void say(String words) {
        var before = replies().count();
        write(words);
        replies().nth(before).locator(".after").waitFor();
    }

    void tap(String choice) {
        var before = replies().count();
        page.locator(".choices button", new Page.LocatorOptions().setHasText(choice))
                .first()
                .click();
        replies().nth(before).locator(".after").waitFor();
    }

    Locator replies() {
        return page.locator(".reply");
    }

    String lastReply() {
        return replies().last().locator(".words").innerText();
    }

    String text() {
        return page.locator("body").innerText();
    }

    /// Nothing here breaks WCAG 2.2 AA, as far as axe can tell, with the whole page in sight. It runs in the
    /// page, so the page must run scripts.
    void isAccessible() {
        page.evaluate("() => Promise.all(document.getAnimations()"
                + ".filter(motion => motion.effect.getComputedTiming().iterations !== Infinity)"
                + ".map(motion => motion.finished))");
        var height = (Integer) page.evaluate("() => document.documentElement.scrollHeight");
        page.setViewportSize(WIDTH, Math.max(HEIGHT, height + MARGIN));
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        page.setViewportSize(WIDTH, HEIGHT);
        assertThat(found)
                .as(page.url())
                .extracting(rule -> rule.getDescription() + rule.getNodes())
                .isEmpty();
    }

    private void pass(Route route) {
        if (route.request().url().startsWith(House.at("/"))) {
            route.resume();
        } else {
            elsewhere.add(route.request().url());
            route.abort();
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
        assertThat(elsewhere).isEmpty();
    }
}
