package sera.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The example of docs/self-hosting.md: nginx in front, HTTPS outside, nothing held back.
class ReverseProxyTests {
    private static @Nullable Nginx nginx;

    private final CookieManager cookies = new CookieManager();

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Nginx.isInstalled(), "no nginx here");
        nginx = Nginx.before(Served.ADDRESS, Served.port());
    }

    @AfterAll
    static void stop() throws Exception {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void plainHttpIsSentToHttps() throws Exception {
        var answer = client().send(HttpRequest.newBuilder(proxy().plain("/")).build(), BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("https://" + Served.ADDRESS));
    }

    @Test
    void theTalkStartsAndEveryCookieIsSecure() throws Exception {
        var start = get(proxy().at("/"));
        assertThat(start.body()).contains("sealed on sera.example.org");
        var begun = post("/people", Map.of("_csrf", token(start), "zone", "UTC"));
        assertThat(begun.headers().firstValue("Location"))
                .hasValue(proxy().at("/conversations/current").toString());
        assertThat(begun.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("sera"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("; Secure", "; HttpOnly", "; SameSite="));
        assertThat(start.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("; Secure", "; HttpOnly"));
    }

    /// With the page's script, and without any.
    @ParameterizedTest
    @ValueSource(strings = {"text/vnd.sera.exchange+html", "text/html"})
    void theFirstSentenceComesBeforeTheSecondIsMade(String accept) throws Exception {
        var talk = talk();
        var form = Map.of("_csrf", token(talk), "key", UUID.randomUUID().toString(), "words", "canary, and it is late");
        var answer = client().send(
                        request(talk.uri() + "/messages", form)
                                .header("Accept", accept)
                                .build(),
                        BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var body = answer.body()) {
            assertThat(readUntil(body, Served.FIRST)).doesNotContain(Served.SECOND);
            Served.letSecondGo();
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).contains(Served.SECOND);
        }
    }

    private HttpResponse<String> talk() throws Exception {
        post("/people", Map.of("_csrf", token(get(proxy().at("/"))), "zone", "UTC"));
        var current = get(proxy().at("/conversations/current"));
        return get(URI.create(current.headers().firstValue("Location").orElseThrow()));
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return client().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return client().send(request(proxy().at(path).toString(), form).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String token(HttpResponse<String> page) {
        var field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static String readUntil(InputStream body, String words) throws IOException {
        var read = new StringBuilder();
        for (var part = body.read(); part >= 0; part = body.read()) {
            read.append((char) part);
            if (read.toString().endsWith(words)) {
                return read.toString();
            }
        }
        throw new AssertionError("never came: " + words + " in " + read);
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .sslContext(proxy().trusted())
                .build();
    }

    private static Nginx proxy() {
        return java.util.Objects.requireNonNull(nginx);
    }
}
