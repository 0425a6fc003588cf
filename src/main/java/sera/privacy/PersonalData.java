package sera.privacy;

import java.util.List;
import java.util.Map;
import sera.shared.PersonId;

/// What one module keeps about people. Every module that stores implements it; a test holds them to it.
public interface PersonalData {
    /// The name of this part in an export, and the key of its title on the privacy page.
    String name();

    /// Everything kept about this person, opened, in the order it came; a value that no longer opens says so.
    List<Map<String, Object>> export(PersonId person);

    /// Removes every row about this person.
    void erase(PersonId person);
}
