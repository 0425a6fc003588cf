package sera.shared;

import java.util.UUID;

public record MessageId(UUID value) {
    public static MessageId next() {
        return new MessageId(Ids.next());
    }

    /// Reads the printed form; anything else is an `IllegalArgumentException`.
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
