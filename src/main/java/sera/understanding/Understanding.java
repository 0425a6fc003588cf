package sera.understanding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import sera.shared.Sensitive;

/// Reads one message. It never refuses one: what it cannot read, it takes as someone telling something.
@Component
public class Understanding {
    private static final Map<String, Intent> TAPPED = Map.of(
            "yes", Intent.YES,
            "no", Intent.NO,
            "unsure", Intent.UNSURE,
            "dont-know", Intent.UNSURE,
            "not-sure", Intent.UNSURE,
            "stop", Intent.STOP);
    private static final double SURE = 0.95;
    private static final double RATHER_SURE = 0.8;
    private static final double NOT_UNLIKELY = 0.1;
    private static final double LIKELY = 0.5;
    private static final Intents.Match TELLS = new Intents.Match(Intent.VENTS, 0.3);
    private static final String WORDLESS = "und";
    private static final Set<String> READABLE = Set.of("en", WORDLESS);

    private final Intents intents = Intents.fromFile();
    private final Optional<Heads> heads;

    @Autowired
    public Understanding() {
        this(Embedder.ofThisProcess());
    }

    Understanding(Optional<Embedder> embedder) {
        heads = embedder.map(Heads::new);
    }

    public Reading read(Heard heard) {
        var words = heard.words().reveal();
        var normal = NormalText.of(words).text();
        var language = Languages.of(normal);
        var impression = heard.choice().isPresent() ? Optional.<Impression>empty() : impression(words, language);
        var match = heard.choice()
                .map(Understanding::tapped)
                .orElseGet(() -> typed(normal, impression.filter(made -> !language.equals(WORDLESS))));
        return new Reading(heard, new Sensitive<>(normal), language, match.intent(), match.confidence(), impression);
    }

    private Optional<Impression> impression(String words, String language) {
        return READABLE.contains(language) ? heads.map(learned -> learned.of(TypedText.of(words))) : Optional.empty();
    }

    private static Intents.Match tapped(String key) {
        return new Intents.Match(TAPPED.getOrDefault(key, Intent.OTHER), 1);
    }

    /// A whole message that is a known phrase is surest. A part of a message is believed where what was learned does
    /// not speak against it; otherwise what was learned is, where it is rather sure. Who acts on a wish looks
    /// at its confidence.
    private Intents.Match typed(String normal, Optional<Impression> impression) {
        var known = intents.of(normal);
        var learned = impression.flatMap(Understanding::learned);
        return known.filter(match -> believed(match, impression))
                .or(() -> learned.filter(match -> match.confidence() >= LIKELY))
                .or(() -> known)
                .or(() -> learned)
                .orElse(TELLS);
    }

    private static boolean believed(Intents.Match match, Optional<Impression> impression) {
        return match.confidence() >= SURE
                || (match.confidence() >= RATHER_SURE
                        && impression.stream().anyMatch(made -> made.intents().of(match.intent()) >= NOT_UNLIKELY));
    }

    private static Optional<Intents.Match> learned(Impression impression) {
        var intents = impression.intents();
        return intents.first().map(intent -> new Intents.Match(intent, intents.of(intent)));
    }
}
