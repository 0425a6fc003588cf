package sera.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The messages files: every word of a template that a person reads.
final class Words {
    private Words() {}

    static List<Resource> files() {
        return Stream.of("classpath*:/messages/*.properties")
                .flatMap(pattern -> found(pattern).stream())
                .toList();
    }

    static List<Resource> templates() {
        return found("classpath*:/templates/**/*.html");
    }

    static String basename(Resource file) {
        var name = String.valueOf(file.getFilename()).replace(".properties", "");
        return "messages/" + name;
    }

    static Set<String> keys() {
        var keys = new TreeSet<String>();
        files().forEach(file -> keys.addAll(read(file).stringPropertyNames()));
        return keys;
    }

    static Properties read(Resource file) {
        var words = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> found(String pattern) {
        try {
            return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
