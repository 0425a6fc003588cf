package sera.people;

import java.time.Instant;
import sera.shared.Person;

/// A person who is known here.
public record Resident(Person person, Keeping keeping, Instant seen) {}
