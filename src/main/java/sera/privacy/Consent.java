package sera.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A yes to one purpose, in one version of the words it was given to.
///
/// @param withdrawn null while it stands
public record Consent(
        String purpose,
        String version,
        Instant given,
        @Nullable Instant withdrawn) {}
