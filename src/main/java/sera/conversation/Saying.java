package sera.conversation;

import java.util.Optional;
import java.util.UUID;
import sera.shared.Sensitive;

/// What someone sends: the same key again is the same message.
///
/// @param choice the key of the choice they tapped, whose label the words then are
public record Saying(UUID key, Sensitive<String> words, Optional<String> choice) {}
