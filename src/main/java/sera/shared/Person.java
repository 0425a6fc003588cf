package sera.shared;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// Who is asking.
public record Person(PersonId id, Locale language, ZoneId zone, Optional<Country> country) {}
