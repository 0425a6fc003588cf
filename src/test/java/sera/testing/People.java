package sera.testing;

import java.util.Locale;
import java.util.Optional;
import sera.people.Keeping;
import sera.shared.Person;

/// People for tests, let in the way everyone is.
public final class People {
    private People() {}

    public static Person someone(Stores store) {
        return store.bean(sera.people.People.class)
                .begin(Locale.UK, "Europe/London", Optional.empty(), Keeping.UNDECIDED)
                .resident()
                .person();
    }
}
