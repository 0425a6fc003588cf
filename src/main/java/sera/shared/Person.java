package sera.shared;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// Who is asking.
///
/// @param minor they said they are under eighteen, where the operator lets them talk
public record Person(PersonId id, Locale language, ZoneId zone, Optional<Country> country, boolean minor) {
    public Person(PersonId id, Locale language, ZoneId zone, Optional<Country> country) {
        this(id, language, zone, country, false);
    }

    /// The same person, where they chose a country of their own.
    public Person in(Optional<Country> chosen) {
        return chosen.isEmpty() ? this : new Person(id, language, zone, chosen, minor);
    }
}
