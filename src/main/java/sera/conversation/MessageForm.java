package sera.conversation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the talk form sends.
record MessageForm(
        @Nullable String key,
        @Nullable String words,
        @Nullable String choice) {
    Optional<UUID> messageKey() {
        try {
            return Optional.of(UUID.fromString(key == null ? "" : key));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    String text() {
        return words == null ? "" : words.strip();
    }

    Optional<String> tapped() {
        return Optional.ofNullable(choice).filter(tapped -> !tapped.isBlank());
    }
}
