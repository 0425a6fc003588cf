package sera.memory;

import java.time.Instant;
import java.util.UUID;
import sera.shared.MessageId;
import sera.shared.Sensitive;

/// One thing a person said about themselves.
///
/// @param kind `brought` (what brought them to a talk) or `said` (a plain statement about their life)
/// @param words in their own words
/// @param source the message it came from
public record Memory(UUID id, String kind, Sensitive<String> words, MessageId source, Instant said) {}
