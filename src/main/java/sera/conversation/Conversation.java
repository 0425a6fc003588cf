package sera.conversation;

import java.time.Instant;
import java.util.Optional;
import sera.shared.ConversationId;

/// One talk.
public record Conversation(ConversationId id, Instant started, Optional<Instant> closed) {}
