package sera.safety;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sera.shared.Country;
import tools.jackson.databind.JsonNode;

/// The dated table of help lines. A row nobody has checked for 24 months is not shown.
@Component
public class HelpLines {
    private static final int MONTHS_SHOWN = 24;
    private static final Map<String, String> HOME =
            Map.of("ja", "JP", "ko", "KR", "pt", "PT", "de", "DE", "fr", "FR", "es", "ES", "it", "IT", "nl", "NL");

    private final Clock clock;
    private final Map<String, LocalHelp> countries = new LinkedHashMap<>();
    private final List<HelpLine> fallbacks;
    private final List<HelpLine> unknown;
    private final List<String> stale;
    private final Knowledge file = Knowledge.of("/safety/help-lines.yaml");

    HelpLines(Clock clock) {
        this.clock = clock;
        fallbacks = lines(file.root().path("fallbacks"));
        unknown = lines(file.root().path("unknown"));
        stale = file.texts(file.root(), "stale");
        file.root()
                .path("countries")
                .properties()
                .forEach(entry -> countries.put(entry.getKey(), country(entry.getKey(), entry.getValue())));
    }

    /// The country's emergency number and lines; both empty where nothing was checked.
    public LocalHelp of(Country country) {
        var help = countries.get(country.code());
        return help == null ? nothing(country.code()) : current(help);
    }

    /// The country the browser's language names; where it names none, the largest that speaks it; else no country, and
    /// the line that says itself where it is answered.
    public LocalHelp guess(Locale language) {
        var named = Country.of(language.getCountry());
        var home = named.or(() -> Country.of(HOME.getOrDefault(language.getLanguage(), "")));
        return home.map(this::of).orElseGet(() -> current(new LocalHelp("", "", null, unknown)));
    }

    /// Every country that has a checked line or emergency number, by name.
    public List<LocalHelp> all() {
        return countries.values().stream()
                .map(this::current)
                .sorted(Comparator.comparing(LocalHelp::name))
                .toList();
    }

    /// Where someone from anywhere can look.
    public List<HelpLine> fallbacks() {
        return fallbacks;
    }

    /// Numbers that still circulate elsewhere and must never be shown.
    List<String> stale() {
        return stale;
    }

    private LocalHelp nothing(String code) {
        return new LocalHelp(code, name(code), null, List.of());
    }

    private LocalHelp current(LocalHelp help) {
        var oldest = LocalDate.now(clock).minusMonths(MONTHS_SHOWN);
        var lines = help.lines().stream()
                .filter(line -> !line.verified().isBefore(oldest))
                .toList();
        return new LocalHelp(help.country(), help.name(), help.emergency(), lines);
    }

    private LocalHelp country(String code, JsonNode node) {
        if (Country.of(code).isEmpty()) {
            throw file.fault(code + " is no country");
        }
        return new LocalHelp(code, name(code), orNull(node, "emergency"), lines(node.path("lines")));
    }

    private static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private List<HelpLine> lines(JsonNode list) {
        return list.valueStream().map(this::line).toList();
    }

    private HelpLine line(JsonNode node) {
        var line = new HelpLine(
                file.text(node, "service"),
                orNull(node, "dial"),
                orNull(node, "sms"),
                orNull(node, "sms-body"),
                orNull(node, "chat"),
                file.text(node, "hours"),
                file.texts(node, "languages"),
                file.text(node, "audience"),
                file.text(node, "source"),
                LocalDate.parse(file.text(node, "verified")));
        if (line.dial() == null && line.smsTo() == null && line.chat() == null) {
            throw file.fault(line.service() + " cannot be reached in any way");
        }
        return line;
    }

    private @Nullable String orNull(JsonNode node, String key) {
        return file.optional(node, key).orElse(null);
    }
}
