package sera.shared;

import java.util.UUID;

public record PersonId(UUID value) {
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /// Reads the printed form; anything else is an `IllegalArgumentException`.
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
