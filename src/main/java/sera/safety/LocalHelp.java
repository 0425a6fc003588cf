package sera.safety;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom to reach in one country: the emergency number first, then the lines, best first.
///
/// @param emergency as dialled there; null where we have no checked number (then 112 reaches help on most
///     mobile phones, and the page says to use the local one)
public record LocalHelp(
        String country, String name, @Nullable String emergency, List<HelpLine> lines) {}
