package sera.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/// Whether the public page on what sera does in danger is whole. Without it nobody may be talked with.
@Component
public class ProtocolPage {
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");
    /// The parts the page cannot do without, whatever else stands on it.
    private static final List<String> NEEDED = List.of(
            "help.protocol.who.not",
            "help.protocol.danger.asks",
            "help.protocol.danger.card",
            "help.protocol.danger.never",
            "help.protocol.limits.miss",
            "help.protocol.numbers.what",
            "help.protocol.count.what",
            "help.protocol.report.how");

    private final Resource template;
    private final MessageSource messages;

    ProtocolPage(
            ResourceLoader files,
            MessageSource messages,
            @Value("${spring.thymeleaf.prefix:classpath:/templates/}") String place) {
        this.template = files.getResource(place + "safety/protocol.html");
        this.messages = messages;
    }

    /// Looked at anew each time it is asked; what cannot be read is not whole.
    public boolean isWhole() {
        try {
            var keys = KEY.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            return keys.containsAll(NEEDED)
                    && Stream.concat(keys.stream(), NEEDED.stream()).allMatch(this::hasWords);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private boolean hasWords(String key) {
        var words = messages.getMessage(key, null, "", Locale.ENGLISH);
        return words != null && !words.isBlank();
    }
}
