package sera.memory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.privacy.PersonalData;
import sera.shared.MessageId;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.vault.Place;
import sera.vault.SealedRows;

/// Everything remembered, one sealed row a memory.
@Repository
class Memories implements PersonalData {
    private static final String TABLE = "memories";

    /// A memory as it is sealed.
    record Row(String kind, String words, String source) {
        Memory memory(UUID id, Instant said) {
            return new Memory(id, kind, new Sensitive<>(words), MessageId.of(source), said);
        }
    }

    private final JdbcClient jdbc;
    private final SealedRows rows;

    Memories(JdbcClient jdbc, SealedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(PersonId person, Memory memory) {
        var id = memory.id().toString();
        var row =
                new Row(memory.kind(), memory.words().reveal(), memory.source().toString());
        jdbc.sql("INSERT INTO memories (person_id, id, said_at, memory) VALUES (?, ?, ?, ?)")
                .params(List.of(
                        person.toString(),
                        id,
                        memory.said().toEpochMilli(),
                        rows.seal(person, new Place(TABLE, id), row)))
                .update();
    }

    /// Newest first; a memory that no longer opens is left out.
    List<Memory> latest(PersonId person, int atMost) {
        return jdbc
                .sql(
                        "SELECT id, said_at, memory FROM memories WHERE person_id = ? ORDER BY said_at DESC, id DESC LIMIT ?")
                .params(List.of(person.toString(), atMost))
                .query((row, n) -> open(person, row.getString(1), row.getLong(2), row.getBytes(3)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Memory> open(PersonId person, String id, long said, byte[] sealed) {
        return rows.open(person, new Place(TABLE, id), sealed, Row.class)
                .map(row -> row.memory(UUID.fromString(id), Instant.ofEpochMilli(said)));
    }

    @Override
    public String name() {
        return "memories";
    }

    @Override
    public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("SELECT id, said_at, memory FROM memories WHERE person_id = ? ORDER BY said_at, id")
                .param(person.toString())
                .query((row, n) -> {
                    var fields = new LinkedHashMap<String, Object>();
                    fields.put("said", Instant.ofEpochMilli(row.getLong(2)).toString());
                    fields.putAll(rows.fields(person, new Place(TABLE, row.getString(1)), row.getBytes(3)));
                    return (Map<String, Object>) fields;
                })
                .list();
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("DELETE FROM memories WHERE person_id = ?")
                .param(person.toString())
                .update();
    }
}
