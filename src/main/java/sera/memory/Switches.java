package sera.memory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.shared.PersonId;

/// Whether a person wants to be remembered, and how often their memory changed: what is held in this process is good
/// while the count is. Erased by [Memories].
@Repository
class Switches {
    /// @param keeping whether anything new is kept
    record Switch(boolean keeping, long changes) {
        static final Switch FIRST = new Switch(true, 0);
    }

    private final JdbcClient jdbc;

    Switches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Switch of(PersonId person) {
        return jdbc.sql("SELECT keeping, changes FROM memory_switches WHERE person_id = ?")
                .param(person.toString())
                .query((row, n) -> new Switch(row.getInt(1) != 0, row.getLong(2)))
                .optional()
                .orElse(Switch.FIRST);
    }

    /// Counts a change, and says how many there were.
    long change(PersonId person) {
        return set(person, of(person).keeping());
    }

    long set(PersonId person, boolean keeping) {
        return jdbc.sql("INSERT INTO memory_switches (person_id, keeping, changes) VALUES (?, ?, 1)"
                        + " ON CONFLICT (person_id) DO UPDATE SET keeping = excluded.keeping,"
                        + " changes = memory_switches.changes + 1 RETURNING changes")
                .params(List.of(person.toString(), keeping ? 1 : 0))
                .query(Long.class)
                .single();
    }
}
