package sera.vault;

import sera.shared.Sensitive;

/// What came of opening a sealed value.
public sealed interface Opened {
    record Whole(Sensitive<String> words) implements Opened {}

    /// The bytes are not what was sealed there: changed, moved, or their key destroyed. Never shown as text.
    record Damaged() implements Opened {}
}
