package sera.memory;

import java.util.Optional;
import java.util.UUID;

/// What became of a memory since.
///
/// @param pinned its owner wants it kept at hand
/// @param quiet never to be raised
/// @param supersededBy the newer memory that took its place
public record Marks(boolean pinned, boolean quiet, Optional<UUID> supersededBy) {
    static final Marks NONE = new Marks(false, false, Optional.empty());

    Marks superseded(UUID newer) {
        return new Marks(pinned, quiet, Optional.of(newer));
    }

    Marks pinned(boolean now) {
        return new Marks(now, quiet, supersededBy);
    }

    Marks quiet(boolean now) {
        return new Marks(pinned, now, supersededBy);
    }
}
