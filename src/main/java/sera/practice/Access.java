package sera.practice;

import java.util.List;

/// Whether an exercise is there for someone now.
sealed interface Access {
    record Open() implements Access {}

    /// Something about health has to be known first.
    record Asks(List<String> keys) implements Access {}

    /// What they said of their health rules it out.
    record RuledOut() implements Access {}

    /// It made them worse twice.
    record Hidden() implements Access {}

    /// Safety is being talked of; only what is safe then is there.
    record NotNow() implements Access {}

    default boolean isOpen() {
        return this instanceof Open;
    }

    /// Whether the list names it.
    default boolean isListed() {
        return this instanceof Open || this instanceof Asks;
    }
}
