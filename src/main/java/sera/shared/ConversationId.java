package sera.shared;

import java.util.UUID;

public record ConversationId(UUID value) {
    public static ConversationId next() {
        return new ConversationId(Ids.next());
    }

    /// Reads the printed form; anything else is an `IllegalArgumentException`.
    public static ConversationId of(String text) {
        return new ConversationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
