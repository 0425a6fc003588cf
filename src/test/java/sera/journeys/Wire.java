package sera.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A request written by hand, for what no browser would send.
record Wire(String method, String path, Map<String, String> headers, byte[] body) {
    record Answer(int status, String head, String body) {
        List<String> cookies() {
            return head.lines()
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("set-cookie:"))
                    .map(line -> line.substring("set-cookie:".length()).strip())
                    .toList();
        }

        String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    static Wire get(String path) {
        return new Wire("GET", path, Map.of("Host", "localhost:" + House.port()), new byte[0]);
    }

    static Wire post(String path, byte[] form) {
        return new Wire("POST", path, Map.of("Host", "localhost:" + House.port()), form)
                .with("Content-Type", "application/x-www-form-urlencoded");
    }

    static Wire post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, body.getBytes(StandardCharsets.US_ASCII));
    }

    Wire with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Wire(method, path, more, body);
    }

    /// With the cookies of someone who has a browser.
    Wire as(Visit visit) {
        return with(
                "Cookie",
                visit.context.cookies().stream()
                        .map(cookie -> cookie.name + "=" + cookie.value)
                        .collect(Collectors.joining("; ")));
    }

    Answer send() {
        try (var line = open()) {
            var whole = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var parts = whole.split("\r\n\r\n", 2);
            return new Answer(Integer.parseInt(parts[0].split(" ", 3)[1]), parts[0], parts[1]);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Sends it, and leaves the answer to be read as it comes.
    Socket open() throws IOException {
        var line = new Socket("127.0.0.1", House.port());
        line.setSoTimeout(30_000);
        var out = line.getOutputStream();
        out.write((method + " " + path + " HTTP/1.0\r\n").getBytes(StandardCharsets.US_ASCII));
        for (var header : headers.entrySet()) {
            out.write((header.getKey() + ": " + header.getValue() + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        return line;
    }

    /// What has come, up to and with these words.
    static String readUntil(InputStream in, String words) throws IOException {
        var read = new StringBuilder();
        for (var next = in.read(); next >= 0; next = in.read()) {
            read.append((char) next);
            if (read.indexOf(words) >= 0) {
                return read.toString();
            }
        }
        throw new IOException("it ended before: " + words);
    }
}
