package sera.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Someone who writes over plain HTTP and notices when words are known to be kept.
final class Writer {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TALK = Pattern.compile("action=\"(/conversations/[^\"]+)/messages\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String talk = "";
    private String token = "";

    /// Agrees and is in a talk.
    void begin(int port) throws IOException, InterruptedException {
        var start = get(port, "/");
        post(port, "/people", Map.of("_csrf", first(TOKEN, start), "zone", "UTC"));
        open(port);
    }

    /// The page of the talk as it is now.
    String open(int port) throws IOException, InterruptedException {
        var page = get(port, "/conversations/current");
        talk = first(TALK, page);
        token = first(TOKEN, page);
        return page;
    }

    /// Sends a message; `kept` hears of it the moment its words have come back.
    void say(int port, UUID key, String words, Consumer<String> kept) throws IOException, InterruptedException {
        var form = Map.of("_csrf", token, "key", key.toString(), "words", words);
        var request = request(port, talk + "/messages", form)
                .header("Accept", "text/vnd.sera.exchange+html")
                .build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("<p>" + words + "</p>")) {
                    kept.accept(words);
                }
            }
        }
    }

    private String get(int port, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(port, path)).build(), BodyHandlers.ofString())
                .body();
    }

    private void post(int port, String path, Map<String, String> form) throws IOException, InterruptedException {
        client.send(request(port, path, form).build(), BodyHandlers.discarding());
    }

    private static HttpRequest.Builder request(int port, String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(at(port, path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString(body));
    }

    private static URI at(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String first(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        if (!match.find()) {
            throw new IllegalStateException("the page lacks " + pattern);
        }
        return match.group(1);
    }
}
