package sera.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// nginx with the directives of docs/examples/nginx.conf, on ports and with a certificate of its own.
final class Nginx implements AutoCloseable {
    private static final Path EXAMPLE = Path.of("docs/examples/nginx.conf");
    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    private final Path prefix;
    private final String address;
    private final int plain;
    private final int secure;

    private Nginx(Path prefix, String address, int plain, int secure) {
        this.prefix = prefix;
        this.address = address;
        this.plain = plain;
        this.secure = secure;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /// Starts it in front of a program; once this returns, it listens.
    static Nginx before(String address, int port) throws Exception {
        var nginx = new Nginx(Files.createTempDirectory("sera-nginx"), address, free(address), free(address));
        nginx.makeCertificate();
        Files.writeString(nginx.prefix.resolve("sera.conf"), nginx.example(port));
        Files.writeString(nginx.prefix.resolve("nginx.conf"), nginx.around());
        nginx.command();
        return nginx;
    }

    URI at(String path) {
        return URI.create("https://" + address + ":" + secure + path);
    }

    URI plain(String path) {
        return URI.create("http://" + address + ":" + plain + path);
    }

    /// Trusts the certificate made for this run, and nothing else.
    SSLContext trusted() {
        try (var in = Files.newInputStream(prefix.resolve("cert.pem"))) {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "nginx", CertificateFactory.getInstance("X.509").generateCertificate(in));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws Exception {
        command("-s", "stop");
    }

    private String example(int port) throws IOException {
        return Files.readString(EXAMPLE)
                .replace("listen 80;", "listen " + address + ":" + plain + ";")
                .replace("listen 443 ssl;", "listen " + address + ":" + secure + " ssl;")
                .replace("/etc/ssl/sera/fullchain.pem", prefix + "/cert.pem")
                .replace("/etc/ssl/sera/privkey.pem", prefix + "/key.pem")
                .replace("http://127.0.0.1:7372", "http://" + address + ":" + port);
    }

    private String around() {
        return """
                user %s;
                pid nginx.pid;
                error_log error.log;
                events {}
                http {
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    include sera.conf;
                }
                """.formatted(System.getProperty("user.name"));
    }

    private void makeCertificate() throws Exception {
        run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-keyout",
                prefix + "/key.pem",
                "-out",
                prefix + "/cert.pem",
                "-days",
                "2",
                "-subj",
                "/CN=sera",
                "-addext",
                "subjectAltName=IP:" + address);
    }

    private void command(String... more) throws Exception {
        var line = new java.util.ArrayList<>(java.util.List.of(
                PROGRAM.toString(),
                "-p",
                prefix.toString(),
                "-c",
                prefix + "/nginx.conf",
                "-e",
                prefix + "/error.log"));
        line.addAll(java.util.List.of(more));
        run(line.toArray(String[]::new));
    }

    private void run(String... line) throws Exception {
        var output = prefix.resolve("output.txt").toFile();
        var code = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(line[0] + ": " + Files.readString(output.toPath()));
        }
    }

    private static int free(String address) throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            return socket.getLocalPort();
        }
    }
}
