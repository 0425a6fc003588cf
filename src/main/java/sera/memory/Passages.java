package sera.memory;

import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.privacy.PersonalData;
import sera.shared.MessageId;
import sera.shared.PersonId;
import sera.vault.Place;
import sera.vault.SealedRows;

/// What a person said, as the search of memory needs it: sealed with its meaning, one row a message.
@Repository
class Passages implements PersonalData {
    private static final String TABLE = "memory_passages";

    /// A passage that was kept.
    record Kept(MessageId id, Instant said, Passage passage, Meanings.@Nullable Small meaning) {}

    /// A passage as it is sealed; the meaning is bytes in Base64.
    record Row(String words, String sitting, @Nullable String meaning, float step) {
        static Row of(Kept kept) {
            var meaning = kept.meaning();
            return new Row(
                    kept.passage().words(),
                    kept.passage().sitting(),
                    meaning == null ? null : Base64.getEncoder().encodeToString(meaning.numbers()),
                    meaning == null ? 0 : meaning.step());
        }

        Kept kept(String id, long said) {
            var small = meaning == null
                    ? null
                    : new Meanings.Small(Base64.getDecoder().decode(meaning), step);
            return new Kept(MessageId.of(id), Instant.ofEpochMilli(said), new Passage("", words, sitting), small);
        }
    }

    private record Sealed(String id, long said, byte[] bytes) {}

    private final JdbcClient jdbc;
    private final SealedRows rows;

    Passages(JdbcClient jdbc, SealedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void keep(PersonId person, Kept kept) {
        var id = kept.id().toString();
        jdbc.sql("INSERT INTO memory_passages (person_id, id, said_at, passage) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (person_id, id) DO NOTHING")
                .params(List.of(
                        person.toString(),
                        id,
                        kept.said().toEpochMilli(),
                        rows.seal(person, new Place(TABLE, id), Row.of(kept))))
                .update();
    }

    /// Oldest first; one that no longer opens is left out.
    List<Kept> all(PersonId person) {
        var sealed = jdbc.sql(
                        "SELECT id, said_at, passage FROM memory_passages WHERE person_id = ? ORDER BY said_at, id")
                .param(person.toString())
                .query((row, n) -> new Sealed(row.getString(1), row.getLong(2), row.getBytes(3)))
                .list();
        sealed.stream().findFirst().ifPresent(first -> open(person, first));
        return sealed.parallelStream().flatMap(row -> open(person, row)).toList();
    }

    private Stream<Kept> open(PersonId person, Sealed sealed) {
        return rows
                .open(person, new Place(TABLE, sealed.id()), sealed.bytes(), Row.class)
                .map(row -> row.kept(sealed.id(), sealed.said()))
                .stream();
    }

    void forget(PersonId person, MessageId id) {
        jdbc.sql("DELETE FROM memory_passages WHERE person_id = ? AND id = ?")
                .params(List.of(person.toString(), id.toString()))
                .update();
    }

    @Override
    public String name() {
        return "passages";
    }

    @Override
    public List<Map<String, Object>> export(PersonId person) {
        return all(person).stream()
                .map(kept -> {
                    var fields = new LinkedHashMap<String, Object>();
                    fields.put("said", kept.said().toString());
                    fields.put("words", kept.passage().words());
                    return (Map<String, Object>) fields;
                })
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("DELETE FROM memory_passages WHERE person_id = ?")
                .param(person.toString())
                .update();
    }
}
