package sera.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// The talk page with its script, against a server that answers sentence by sentence.
@EnabledIf("sera.web.Browser#installed")
class TalkScriptTests {
    private final Browser browser = new Browser();
    private final BrowserContext context = browser.chromium.newContext();
    private final Page page = context.newPage();
    private final List<String> complaints = new ArrayList<>();
    private final LinkedBlockingQueue<Map<String, String>> received = new LinkedBlockingQueue<>();
    private final Semaphore taking = new Semaphore(1);
    private final CountDownLatch secondSentence = new CountDownLatch(1);
    private volatile @Nullable String refusal;

    TalkScriptTests() throws IOException {}

    @BeforeEach
    void open() {
        browser.server().createContext("/conversations/", this::answer);
        browser.server().createContext("/leave", this::left);
        page.onConsoleMessage(said -> complaints.add(said.text()));
        page.onPageError(complaints::add);
        page.navigate(browser.at("/talk"));
    }

    @AfterEach
    void close() {
        secondSentence.countDown();
        browser.close();
    }

    @Test
    void showsTheFirstSentenceBeforeTheSecondIsSent() throws Exception {
        send("still awake");
        assertThat(page.locator("#live .sentence")).hasText(new String[] {"One."});
        assertThat(page.locator("#live .said p")).hasText("still awake");
        assertThat(box()).hasValue("");
        secondSentence.countDown();
        assertThat(page.locator("#live .sentence")).hasText(new String[] {"One.", "Two."});
        assertThat(box()).isFocused();
        assertThat(page.locator("#live .sentence").last()).isInViewport();
        org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void sendsEachMessageWithItsOwnKeyAlsoInABurst() throws Exception {
        send("one");
        assertThat(page.locator("#live .said")).hasCount(1);
        send("two");
        assertThat(page.locator("#live .said")).hasCount(2);
        assertThat(next()).containsEntry("key", "k1").containsEntry("words", "one");
        assertThat(next()).containsEntry("key", "k1+").containsEntry("words", "two");
    }

    @Test
    void holdsWhatIsSentBeforeTheAnswerBeginsUntilItHasAKeyOfItsOwn() throws Exception {
        taking.acquire();
        send("one");
        assertThat(next()).containsEntry("words", "one");
        box().fill("one\ntwo");
        page.locator(".send").click();
        taking.release();
        assertThat(next()).containsEntry("key", "k1+").containsEntry("words", "two");
        assertThat(box()).hasValue("");
    }

    @Test
    void answersByAChoiceAndLeavesWhatIsBeingWritten() throws Exception {
        box().fill("half a thou");
        page.getByText("my mum").first().click();
        assertThat(next()).containsEntry("choice", "mum").containsEntry("words", "");
        assertThat(page.locator("button[value=mum]")).hasCount(0);
        assertThat(box()).hasValue("half a thou");
    }

    @Test
    void offersTheChoicesThatCameWithTheReply() throws Exception {
        secondSentence.countDown();
        send("one");
        page.locator("#live button[value=later]").click();
        next();
        assertThat(next()).containsEntry("choice", "later").containsEntry("key", "k1+");
    }

    @Test
    void keepsTheWordsAndTheKeyWhenTheyWereNotTaken() throws Exception {
        refusal = "There is no room left to keep this.";
        send("one");
        assertThat(page.locator("#problem")).hasText("There is no room left to keep this.");
        assertThat(box()).hasValue("one");
        refusal = null;
        page.locator(".send").click();
        assertThat(page.locator("#live .said p")).hasText("one");
        assertThat(page.locator("#problem")).isEmpty();
        assertThat(next()).containsEntry("key", "k1");
        assertThat(next()).containsEntry("key", "k1");
    }

    @Test
    void bringsADraftBackAfterAReload() {
        box().pressSequentially("not sent yet");
        page.reload();
        assertThat(box()).hasValue("not sent yet");
        send("not sent yet");
        assertThat(box()).hasValue("");
        page.reload();
        assertThat(box()).hasValue("");
    }

    @Test
    void sendsWithControlAndEnterOnly() throws Exception {
        box().pressSequentially("a");
        box().press("Enter");
        box().pressSequentially("b");
        box().press("Control+Enter");
        assertThat(next()).containsEntry("words", "a\nb");
    }

    @Test
    void threeQuietMinutesBesideACardBringOneLineOnce() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.clock().install();
        page.navigate(browser.at("/talk-crisis"));
        var still = page.locator("#still");
        page.clock().fastForward(179_000);
        assertThat(still).isEmpty();
        box().pressSequentially("i");
        page.clock().fastForward(179_000);
        assertThat(still).isEmpty();
        var top = page.evaluate("() => document.querySelector('.reply').getBoundingClientRect().top");
        page.clock().fastForward(1_000);
        assertThat(still).hasText("Still here. The numbers are above; you can tap instead of type.");
        assertThat(still).hasAttribute("aria-live", "polite");
        assertThat(still).isInViewport();
        assertThat(box()).isFocused();
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate("() => document.querySelector('.reply').getBoundingClientRect().top"))
                .isEqualTo(top);
        secondSentence.countDown();
        page.locator(".send").click();
        assertThat(still).isEmpty();
        assertThat(page.locator("#live .sentence")).hasCount(2);
        page.clock().fastForward(600_000);
        assertThat(still).isEmpty();
        page.reload();
        page.clock().fastForward(600_000);
        assertThat(still).isEmpty();
        org.assertj.core.api.Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void withoutACardSilenceIsLeftAlone() {
        page.clock().install();
        page.navigate(browser.at("/talk"));
        page.clock().fastForward(3_600_000);
        assertThat(page.locator("#still")).isEmpty();
    }

    @Test
    void leavesQuicklyAndTakesTheDraftAlong() throws Exception {
        box().pressSequentially("someone is coming");
        page.locator(".leave button").click();
        page.waitForURL("**/away");
        assertThat(page).hasTitle("Notes");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("Object.keys(localStorage).length"))
                .isEqualTo(0);
        assertThat(next()).containsEntry("left", "yes");
        page.goBack();
        org.assertj.core.api.Assertions.assertThat(page.url()).doesNotContain("talk");
    }

    @Test
    void showsTheHelpPageWithoutANetwork() {
        page.navigate(browser.at("/help-now"));
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        page.reload();
        browser.fallSilent();
        page.navigate(browser.at("/help-now"));
        assertThat(page.locator("a[href='tel:988']")).isVisible();
        org.assertj.core.api.Assertions.assertThat(page.evaluate(
                                "caches.open('sera-help-1').then(c => c.keys()).then(k => k.map(r => r.url).join())")
                        .toString())
                .doesNotContain("talk");
    }

    private Locator box() {
        return page.locator("#words");
    }

    private void send(String words) {
        box().fill(words);
        page.locator(".send").click();
        box().focus();
    }

    private Map<String, String> next() throws InterruptedException {
        while (true) {
            var form = received.poll(50, TimeUnit.MILLISECONDS);
            if (form != null) return form;
            page.waitForTimeout(10);
        }
    }

    private void left(HttpExchange exchange) throws IOException {
        received.add(Map.of("left", "yes"));
        Browser.send(exchange, 204, "text/plain", new byte[0]);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var form = form(exchange);
        received.add(form);
        taking.acquireUninterruptibly();
        taking.release();
        var refused = refusal;
        if (refused == null) stream(exchange, form);
        else Browser.send(exchange, 507, "text/plain;charset=utf-8", refused.getBytes(StandardCharsets.UTF_8));
    }

    private void stream(HttpExchange exchange, Map<String, String> form) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/vnd.sera.exchange+html;charset=utf-8");
        exchange.getResponseHeaders().add("Sera-Next-Key", form.get("key") + "+");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            for (var part : List.of(
                    "<section class=\"said\"><p>" + form.get("words") + "</p></section><section class=\"reply\">",
                    "<div class=\"words\"><span class=\"sentence\">One. </span>")) {
                out.write(part.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            var unused = secondSentence.await(20, TimeUnit.SECONDS);
            out.write(
                    "<span class=\"sentence\">Two. </span></div><div data-passing><button form=\"say\" name=\"choice\" value=\"later\">later</button></div></section>"
                            .getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return Stream.of(body.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> decoded(pair[0]), pair -> decoded(pair[1]), (first, second) -> second));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
