package sera.safety;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.privacy.PersonalData;
import sera.shared.PersonId;
import sera.vault.Place;
import sera.vault.SealedRows;

/// Every event of a person, sealed: names of rules, never words.
@Repository
class SafetyEvents implements PersonalData {
    private static final String TABLE = "safety_events";

    private final JdbcClient jdbc;
    private final SealedRows rows;

    SafetyEvents(JdbcClient jdbc, SealedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(PersonId person, String id, SafetyEvent.At one) {
        jdbc.sql("INSERT INTO safety_events (person_id, id, happened_at, event) VALUES (?, ?, ?, ?)")
                .params(List.of(
                        person.toString(),
                        id,
                        one.at().toEpochMilli(),
                        rows.seal(person, new Place(TABLE, id), one.event())))
                .update();
    }

    /// Oldest first; one that no longer opens is left out.
    List<SafetyEvent.At> of(PersonId person) {
        return jdbc
                .sql("SELECT id, happened_at, event FROM safety_events WHERE person_id = ? ORDER BY happened_at, id")
                .param(person.toString())
                .query((row, n) -> {
                    var at = Instant.ofEpochMilli(row.getLong(2));
                    return rows.open(person, new Place(TABLE, row.getString(1)), row.getBytes(3), SafetyEvent.class)
                            .map(event -> new SafetyEvent.At(at, event));
                })
                .list()
                .stream()
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    @Override
    public String name() {
        return "safety-events";
    }

    @Override
    public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("SELECT id, happened_at, event FROM safety_events WHERE person_id = ? ORDER BY happened_at, id")
                .param(person.toString())
                .query((row, n) -> {
                    var fields = new LinkedHashMap<String, Object>();
                    fields.put("at", Instant.ofEpochMilli(row.getLong(2)).toString());
                    fields.putAll(rows.fields(person, new Place(TABLE, row.getString(1)), row.getBytes(3)));
                    return (Map<String, Object>) fields;
                })
                .list();
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("DELETE FROM safety_events WHERE person_id = ?")
                .param(person.toString())
                .update();
    }
}
