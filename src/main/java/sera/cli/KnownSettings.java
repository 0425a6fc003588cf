package sera.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import sera.shared.StartRefused;
import tools.jackson.databind.json.JsonMapper;

/// Stops the start at a setting under `sera.` that does not exist, and names the likely one.
final class KnownSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String PREFIX = "sera.";
    private static final String METADATA = "/META-INF/spring-configuration-metadata.json";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var known = known();
        given(context.getEnvironment())
                .filter(name -> !known.contains(plain(name)))
                .findFirst()
                .ifPresent(name -> refuse(name, known));
    }

    /// Every setting's name, without the hyphens, dots and case that do not tell settings apart.
    static Set<String> known() {
        return names().map(KnownSettings::plain).collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> names() {
        return described().keySet().stream();
    }

    /// Every setting's name with its default, empty where it has none.
    static Map<String, String> described() {
        try (InputStream in = KnownSettings.class.getResourceAsStream(METADATA)) {
            if (in == null) {
                throw new IllegalStateException("the list of settings is missing");
            }
            var settings = new TreeMap<String, String>();
            JsonMapper.builder()
                    .build()
                    .readTree(in)
                    .get("properties")
                    .forEach(property -> settings.put(
                            property.get("name").asString(),
                            property.path("defaultValue").asString("")));
            return settings;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> given(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.toLowerCase(Locale.ROOT).replace('_', '.').startsWith(PREFIX))
                .distinct();
    }

    private static void refuse(String name, Set<String> known) {
        var likely = names().min(Comparator.comparingInt(other -> distance(plain(other), plain(name))));
        throw new StartRefused(
                "There is no setting " + name + ".",
                "Did you mean " + likely.orElse("another") + "? All settings: docs/configuration.md");
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
