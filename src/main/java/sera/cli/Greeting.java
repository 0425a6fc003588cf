package sera.cli;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Says where to go and with which settings sera runs, secrets masked.
final class Greeting implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger log = LoggerFactory.getLogger(Greeting.class);
    private static final List<String> ALSO =
            List.of("server.address", "server.port", "server.ssl.enabled", "spring.datasource.url");
    private static final List<String> SECRET = List.of("key", "secret", "password", "token");

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        settings(environment).forEach(line -> log.info("{}", line));
        log.info("sera is ready: open {}", address(environment));
    }

    /// What is in force, defaults included; what is not set at all is left out.
    static Stream<String> settings(Environment environment) {
        var settings = new TreeMap<>(KnownSettings.described());
        ALSO.forEach(name -> settings.put(name, ""));
        settings.replaceAll((name, usual) -> environment.getProperty(name, usual));
        return settings.entrySet().stream()
                .filter(setting -> !setting.getValue().isEmpty())
                .map(setting -> setting.getKey() + " = " + masked(setting.getKey(), setting.getValue()));
    }

    static String masked(String name, String value) {
        var words = name.toLowerCase(Locale.ROOT).split("[.-]");
        var isSecret = SECRET.contains(words[words.length - 1]);
        return isSecret
                ? "********"
                : value.replaceAll("(?i)(password=)[^&]*", "$1********").replaceAll("://[^/@]*@", "://********@");
    }

    private static String address(Environment environment) {
        var publicUrl = environment.getProperty("sera.public-url");
        var scheme = environment.getProperty("server.ssl.bundle") == null
                        && environment.getProperty("server.ssl.key-store") == null
                ? "http"
                : "https";
        return publicUrl != null
                ? publicUrl
                : scheme + "://localhost:" + environment.getProperty("local.server.port", "7372") + "/";
    }
}
