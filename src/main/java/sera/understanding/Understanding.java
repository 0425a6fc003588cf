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
    private static final double SURE = 0.9;
    private static final Set<String> READABLE = Set.of("en", "und");

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
        var normal = NormalText.of(heard.words().reveal()).text();
        var language = Languages.of(normal);
        var impression = heard.choice().isPresent() ? Optional.<Impression>empty() : impression(normal, language);
        var match = heard.choice().map(Understanding::tapped).orElseGet(() -> typed(normal, impression));
        return new Reading(heard, new Sensitive<>(normal), language, match.intent(), match.confidence(), impression);
    }

    private Optional<Impression> impression(String normal, String language) {
        return READABLE.contains(language) ? heads.map(learned -> learned.of(normal)) : Optional.empty();
    }

    private static Intents.Match tapped(String key) {
        return new Intents.Match(TAPPED.getOrDefault(key, Intent.OTHER), 1);
    }

    /// A phrase that is known is surer than what was learned; of a message, not a phrase, what was learned is.
    private Intents.Match typed(String normal, Optional<Impression> impression) {
        var known = intents.of(normal);
        var learned = impression.flatMap(Understanding::learned);
        return known.filter(match -> match.confidence() >= SURE)
                .or(() -> learned)
                .or(() -> known)
                .orElse(new Intents.Match(Intent.VENTS, 0.3));
    }

    private static Optional<Intents.Match> learned(Impression impression) {
        var intents = impression.intents();
        return intents.first().map(intent -> new Intents.Match(intent, intents.of(intent)));
    }
}
