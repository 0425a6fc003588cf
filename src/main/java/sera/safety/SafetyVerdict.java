package sera.safety;

import java.util.Optional;

/// What safety says of one message: the concern, and what must be on the page because of it.
///
/// @param step the key of the next step of the protocol (`ask-suicide`, `stay-someone-with-you`, …), which the guide
///     has authored words for; empty when the talk goes its own way
/// @param card the fixed crisis card is shown below the reply
/// @param quietLine one line with a live contact is shown below the reply
public record SafetyVerdict(Concern concern, Optional<String> step, boolean card, boolean quietLine) {
    public static SafetyVerdict clear() {
        return new SafetyVerdict(new Concern.Clear(), Optional.empty(), false, false);
    }

    /// While this stands, no rate limit, size limit or session end applies, and nothing but safety is talked of.
    public boolean holds() {
        return step.isPresent();
    }
}
