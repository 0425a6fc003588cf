package sera.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What someone gets who comes from another machine over plain HTTP.
@EnabledOnOs(OS.LINUX)
class PlainHttpTests {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void noPageThatLeadsIntoATalkIsShownAndItSaysWhy() throws Exception {
        var answer = get("/");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("No talk over this connection", "href=\"/help-now\"");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("sera"));
    }

    @Test
    void nobodyIsLetIn() throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(at("/people"))
                        .POST(BodyPublishers.ofString("zone=UTC"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("That did not work").doesNotContain("??");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("sera"));
    }

    @Test
    void helpIsShownAllTheSame() throws Exception {
        assertThat(get("/help-now").statusCode()).isEqualTo(200);
        assertThat(get("/under-18").statusCode()).isEqualTo(200);
        assertThat(get("/web/sera.css").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create("http://" + Served.ADDRESS + ":" + Served.port() + path);
    }
}
