package sera.understanding;

import java.util.List;
import java.util.Optional;
import sera.shared.MessageId;
import sera.shared.Sensitive;

/// What a person just said: their words, or the choice they tapped (its key, with its label as the words).
/// A burst of messages answered together is heard as one, with every id.
public record Heard(List<MessageId> messages, Sensitive<String> words, Optional<String> choice) {}
