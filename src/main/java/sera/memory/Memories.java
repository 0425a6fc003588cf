package sera.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /// A memory as it is sealed; what an older version did not keep is null.
    record Row(
            String kind,
            String words,
            String source,
            @Nullable String gist,
            @Nullable String subject,
            @Nullable String from,
            @Nullable String to,
            @Nullable Double confidence,
            @Nullable Boolean sensitive,
            @Nullable Integer times,
            @Nullable Boolean pinned,
            @Nullable Boolean quiet,
            @Nullable String supersededBy) {
        static Row of(Memory memory) {
            var fact = memory.fact();
            return new Row(
                    memory.kind(),
                    memory.words().reveal(),
                    memory.source().toString(),
                    fact.gist().reveal(),
                    fact.subject(),
                    fact.about().map(span -> span.from().toString()).orElse(null),
                    fact.about().map(span -> span.to().toString()).orElse(null),
                    fact.confidence(),
                    fact.sensitive(),
                    fact.times(),
                    memory.marks().pinned(),
                    memory.marks().quiet(),
                    memory.marks().supersededBy().map(UUID::toString).orElse(null));
        }

        Memory memory(UUID id, Instant said) {
            return new Memory(id, kind, new Sensitive<>(words), MessageId.of(source), said, fact(), marks());
        }

        private Fact fact() {
            return new Fact(
                    new Sensitive<>(gist == null ? words : gist),
                    subject == null ? "" : subject,
                    from == null || to == null
                            ? Optional.empty()
                            : Optional.of(new Span(LocalDate.parse(from), LocalDate.parse(to))),
                    confidence == null ? 1 : confidence,
                    Boolean.TRUE.equals(sensitive),
                    times == null ? 1 : times);
        }

        private Marks marks() {
            return new Marks(
                    Boolean.TRUE.equals(pinned),
                    Boolean.TRUE.equals(quiet),
                    Optional.ofNullable(supersededBy).map(UUID::fromString));
        }
    }

    private final JdbcClient jdbc;
    private final SealedRows rows;

    Memories(JdbcClient jdbc, SealedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /// Adds it, or keeps it as it is now.
    void keep(PersonId person, Memory memory) {
        var id = memory.id().toString();
        jdbc.sql("INSERT INTO memories (person_id, id, said_at, memory) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (person_id, id) DO UPDATE SET memory = excluded.memory")
                .params(List.of(
                        person.toString(),
                        id,
                        memory.said().toEpochMilli(),
                        rows.seal(person, new Place(TABLE, id), Row.of(memory))))
                .update();
    }

    /// Newest first; a memory that no longer opens is left out.
    List<Memory> all(PersonId person) {
        return jdbc
                .sql("SELECT id, said_at, memory FROM memories WHERE person_id = ? ORDER BY said_at DESC, id DESC")
                .param(person.toString())
                .query((row, n) -> open(person, row.getString(1), row.getLong(2), row.getBytes(3)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    void forget(PersonId person, UUID id) {
        jdbc.sql("DELETE FROM memories WHERE person_id = ? AND id = ?")
                .params(List.of(person.toString(), id.toString()))
                .update();
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
        List.of(TABLE, "memory_switches").forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE person_id = ?")
                .param(person.toString())
                .update());
    }
}
