package sera.people;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import sera.shared.Country;
import sera.shared.Person;
import sera.shared.PersonId;

/// What a person's device told us of them, as it is sealed.
record Profile(String language, String zone, String country, boolean minor) {
    static Profile of(Locale language, String zone, Optional<Country> country, boolean minor) {
        return new Profile(
                language.toLanguageTag(),
                zone(zone).getId(),
                country.map(Country::code).orElse(""),
                minor);
    }

    Person person(PersonId id) {
        return new Person(id, Locale.forLanguageTag(language), zone(zone), Country.of(country), minor);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneId.of("UTC");
        }
    }
}
