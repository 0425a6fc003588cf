package sera.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Someone on another machine: no talk over plain HTTP, help all the same, and a talk behind a proxy that seals.
class PlainHttpTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Test
    void plainHttpFromElsewhereStartsNoTalkAndSaysWhy() {
        for (var path : new String[] {"/", "/privacy", "/conversations/current"}) {
            var answer = Wire.get(path).with("Host", "example.org").send();
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body())
                    .contains("No talk over this connection", "anyone on the way could read what you write")
                    .doesNotContain("action=\"/people\"", "??");
        }
        assertThat(Wire.get("/help-now").with("Host", "example.org").send().body())
                .contains("tel:");
        assertThat(Wire.get("/under-18").with("Host", "example.org").send().status())
                .isEqualTo(200);
    }

    @Test
    void behindAProxyThatSealsTheTalkStartsAndEveryCookieIsSecure() {
        var start = sealed(Wire.get("/")).send();
        assertThat(start.status()).isEqualTo(200);
        assertThat(start.body()).contains("kept sealed on example.org");
        var token = TOKEN.matcher(start.body());
        assertThat(token.find()).isTrue();
        var begun = sealed(Wire.post("/people", Map.of("_csrf", token.group(1), "zone", "UTC")))
                .with("Cookie", start.cookies().getFirst().split(";", 2)[0])
                .send();
        assertThat(begun.status()).isEqualTo(302);
        assertThat(begun.header("location")).isEqualTo("https://example.org/conversations/current");
        assertThat(start.cookies()).isNotEmpty().allMatch(PlainHttpTests::isClosed);
        assertThat(begun.cookies())
                .anyMatch(cookie -> cookie.startsWith("sera="))
                .anyMatch(cookie -> cookie.startsWith("sera-open="))
                .filteredOn(cookie -> cookie.startsWith("sera"))
                .allMatch(PlainHttpTests::isClosed);
    }

    @Test
    void everyPageCarriesTheSameShields() {
        for (var path : new String[] {"/", "/help-now", "/safety", "/nowhere", "/away"}) {
            var answer = Wire.get(path).send();
            assertThat(answer.header("content-security-policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("referrer-policy")).isEqualTo("no-referrer");
            assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(answer.header("x-frame-options")).isEqualTo("DENY");
            assertThat(answer.header("cache-control")).contains("no-store");
            assertThat(answer.header("permissions-policy")).contains("microphone=()", "camera=()");
            assertThat(answer.header("server")).isEmpty();
            assertThat(answer.body()).doesNotContain("http://", "https://cdn", " style=", "onclick");
        }
        assertThat(sealed(Wire.get("/")).send().header("strict-transport-security"))
                .contains("max-age");
    }

    private static Wire sealed(Wire request) {
        return request.with("Host", "example.org").with("X-Forwarded-Proto", "https");
    }

    private static boolean isClosed(String cookie) {
        return cookie.contains("; Secure") && cookie.contains("; HttpOnly") && cookie.contains("; SameSite=");
    }
}
