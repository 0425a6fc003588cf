package sera.people;

import java.time.Instant;
import java.util.Optional;
import sera.shared.Country;
import sera.shared.Person;

/// A person who is known here.
public record Resident(Person person, Keeping keeping, Instant seen) {
    /// The same resident, where they chose a country of their own.
    Resident in(Optional<Country> chosen) {
        return new Resident(person.in(chosen), keeping, seen);
    }
}
