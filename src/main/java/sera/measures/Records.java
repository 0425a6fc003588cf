package sera.measures;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.privacy.PersonalData;
import sera.shared.PersonId;
import sera.storage.Storage;
import sera.vault.Place;
import sera.vault.SealedRows;

/// Everything measured about a person, one sealed row each.
@Repository
class Records implements PersonalData {
    private static final String TABLE = "measures_records";

    private final JdbcClient jdbc;
    private final SealedRows rows;
    private final Storage storage;

    Records(JdbcClient jdbc, SealedRows rows, Storage storage) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.storage = storage;
    }

    /// Keeps it, or what became of it under the same id.
    void keep(PersonId person, UUID id, Kind kind, Instant at, Object value) {
        var sealed = rows.seal(person, place(id.toString()), value);
        storage.write(() -> {
            jdbc.sql("INSERT INTO measures_records (person_id, id, kind, kept_at, record) VALUES (?, ?, ?, ?, ?)"
                            + " ON CONFLICT (person_id, id) DO UPDATE SET record = excluded.record")
                    .params(List.of(person.toString(), id.toString(), kind.key(), at.toEpochMilli(), sealed))
                    .update();
        });
    }

    /// Oldest first; a row that no longer opens is left out.
    <T> List<T> all(PersonId person, Kind kind, Class<T> type) {
        return storage.read(() -> jdbc
                .sql("SELECT id, record FROM measures_records WHERE person_id = ? AND kind = ? ORDER BY kept_at, id")
                .params(List.of(person.toString(), kind.key()))
                .query((row, n) -> rows.open(person, place(row.getString(1)), row.getBytes(2), type))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    void remove(PersonId person, UUID id, Kind kind) {
        storage.write(() -> {
            jdbc.sql("DELETE FROM measures_records WHERE person_id = ? AND id = ? AND kind = ?")
                    .params(List.of(person.toString(), id.toString(), kind.key()))
                    .update();
        });
        storage.scrub();
    }

    private static Place place(String id) {
        return new Place(TABLE, id);
    }

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql(
                        "SELECT id, kind, kept_at, record FROM measures_records WHERE person_id = ? ORDER BY kept_at, id")
                .param(person.toString())
                .query((row, n) -> {
                    var fields = new LinkedHashMap<String, Object>();
                    fields.put("kind", row.getString(2));
                    fields.put("kept", Instant.ofEpochMilli(row.getLong(3)).toString());
                    fields.putAll(rows.fields(person, place(row.getString(1)), row.getBytes(4)));
                    return (Map<String, Object>) fields;
                })
                .list();
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("DELETE FROM measures_records WHERE person_id = ?")
                .param(person.toString())
                .update();
    }
}
