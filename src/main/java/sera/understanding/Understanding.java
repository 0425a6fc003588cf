package sera.understanding;

import java.util.Map;
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

    private final Intents intents = Intents.fromFile();

    public Reading read(Heard heard) {
        var normal = NormalText.of(heard.words().reveal()).text();
        var match = heard.choice().map(Understanding::tapped).orElseGet(() -> typed(normal));
        return new Reading(heard, new Sensitive<>(normal), Languages.of(normal), match.intent(), match.confidence());
    }

    private static Intents.Match tapped(String key) {
        return new Intents.Match(TAPPED.getOrDefault(key, Intent.OTHER), 1);
    }

    private Intents.Match typed(String normal) {
        return intents.of(normal).orElse(new Intents.Match(Intent.VENTS, 0.3));
    }
}
