package sera.understanding;

import java.util.Optional;
import sera.shared.Sensitive;

/// What one message seems to hold.
///
/// @param normal the words in normal form (see [NormalText]), for matching, never for showing
/// @param language two letters, `en` where in doubt; `und` where there are no letters
/// @param intent what the message seems to want
/// @param confidence how sure that is, 0 to 1
/// @param impression what was learned to see in a message; empty where no model is, the message is in a language the
///     model cannot read, or a choice was tapped
public record Reading(
        Heard heard,
        Sensitive<String> normal,
        String language,
        Intent intent,
        double confidence,
        Optional<Impression> impression) {
    public Reading(Heard heard, Sensitive<String> normal, String language, Intent intent, double confidence) {
        this(heard, normal, language, intent, confidence, Optional.empty());
    }
}
