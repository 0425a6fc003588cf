package sera.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import sera.shared.StartRefused;
import tools.jackson.databind.json.JsonMapper;

/// Stops the start at a setting under `sera.` that does not exist, and names the likely one.
///
/// The environment is shared with others (a cluster puts `SERA_SERVICE_HOST` there for a service called sera), so
/// only a near miss of a setting counts as a mistake there.
final class KnownSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String PREFIX = "sera.";
    private static final int NEAR_MISS = 2;
    private static final String METADATA = "/META-INF/spring-configuration-metadata.json";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        mistake(context.getEnvironment()).ifPresent(KnownSettings::refuse);
    }

    /// The first name given that is no setting.
    static Optional<String> mistake(ConfigurableEnvironment environment) {
        var known = known();
        return environment.getPropertySources().stream()
                .flatMap(source -> given(source).filter(name -> isMistake(source, name, known)))
                .findFirst();
    }

    private static boolean isMistake(PropertySource<?> source, String name, Set<String> known) {
        var far = source instanceof SystemEnvironmentPropertySource
                && known.stream().allMatch(other -> distance(other, plain(name)) > NEAR_MISS);
        return !far && !known.contains(plain(name));
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

    private static Stream<String> given(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> listed
                ? Arrays.stream(listed.getPropertyNames()).filter(KnownSettings::isOurs)
                : Stream.empty();
    }

    private static boolean isOurs(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.').startsWith(PREFIX);
    }

    private static void refuse(String name) {
        throw new StartRefused(
                "There is no setting " + name + ".",
                "Did you mean " + likely(name) + "? All settings: docs/configuration.md");
    }

    static String likely(String name) {
        return names().min(Comparator.comparingInt(other -> distance(plain(other), plain(name))))
                .orElse("another");
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
