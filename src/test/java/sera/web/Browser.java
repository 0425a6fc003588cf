package sera.web;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;

/// Printed pages under the real security policy, on a loopback port, and Chromium to open them.
final class Browser implements AutoCloseable {
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final HttpServer server;
    private final Playwright playwright = Playwright.create();
    private volatile boolean silent;
    final com.microsoft.playwright.Browser chromium;

    Browser() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::file);
        server.start();
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    HttpServer server() {
        return server;
    }

    String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /// From now on nothing answers, as when the network is gone.
    void fallSilent() {
        silent = true;
    }

    private void file(HttpExchange exchange) throws IOException {
        if (silent) {
            exchange.close();
            return;
        }
        var path = exchange.getRequestURI().getPath();
        try (var asset = Browser.class.getResourceAsStream("/static" + path)) {
            if (asset != null && path.contains(".")) {
                send(exchange, 200, type(path), asset.readAllBytes());
                return;
            }
        }
        var name = path.substring(1);
        var known = Samples.all().get(name.isEmpty() ? "start" : name);
        if (known == null) send(exchange, 404, "text/plain", "none".getBytes(StandardCharsets.UTF_8));
        else send(exchange, 200, "text/html;charset=utf-8", print(known));
    }

    private static byte[] print(Samples.Sample sample) {
        try {
            return Printing.PRESS.print(sample).getBytes(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "application/manifest+json";
        };
    }

    static boolean installed() {
        return Files.isExecutable(Path.of("/usr/bin/chromium"));
    }

    @Override
    public void close() {
        playwright.close();
        server.stop(0);
    }

    private static final class Printing {
        static final Press PRESS = new Press();
    }
}
