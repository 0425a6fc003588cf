package sera.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.privacy.PersonalData;
import sera.shared.PersonId;
import sera.vault.Place;
import sera.vault.SealedRows;

/// The people here and the devices that open what is theirs.
@Repository
class Register implements PersonalData {
    private static final String TABLE = "people";

    private final JdbcClient jdbc;
    private final SealedRows rows;

    Register(JdbcClient jdbc, SealedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(PersonId person, Profile profile, Keeping keeping, Instant now) {
        jdbc.sql("INSERT INTO people (person_id, created_at, seen_at, keeping, profile) VALUES (?, ?, ?, ?, ?)")
                .params(List.of(
                        person.toString(),
                        now.toEpochMilli(),
                        now.toEpochMilli(),
                        keeping.name(),
                        rows.seal(person, place(person), profile)))
                .update();
    }

    void addDevice(PersonId person, Token token, Instant now) {
        jdbc.sql("INSERT INTO people_devices (person_id, token_hash, created_at) VALUES (?, ?, ?)")
                .params(List.of(person.toString(), token.hash(), now.toEpochMilli()))
                .update();
    }

    Optional<Resident> holding(Token token) {
        return jdbc.sql("SELECT p.person_id, p.seen_at, p.keeping, p.profile FROM people_devices d"
                        + " JOIN people p ON p.person_id = d.person_id WHERE d.token_hash = ?")
                .param(token.hash())
                .query((row, n) ->
                        resident(PersonId.of(row.getString(1)), row.getLong(2), row.getString(3), row.getBytes(4)))
                .optional()
                .flatMap(resident -> resident);
    }

    boolean isKnown(Token token) {
        return jdbc.sql("SELECT COUNT(*) FROM people_devices WHERE token_hash = ?")
                        .param(token.hash())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void see(PersonId person, Instant now) {
        jdbc.sql("UPDATE people SET seen_at = ? WHERE person_id = ? AND seen_at < ?")
                .params(List.of(now.toEpochMilli(), person.toString(), now.toEpochMilli()))
                .update();
    }

    void keep(PersonId person, Keeping keeping) {
        jdbc.sql("UPDATE people SET keeping = ? WHERE person_id = ?")
                .params(List.of(keeping.name(), person.toString()))
                .update();
    }

    List<PersonId> unseenSince(Keeping keeping, Instant limit) {
        return jdbc.sql("SELECT person_id FROM people WHERE keeping = ? AND seen_at < ?")
                .params(List.of(keeping.name(), limit.toEpochMilli()))
                .query((row, n) -> PersonId.of(row.getString(1)))
                .list();
    }

    private Optional<Resident> resident(PersonId id, long seen, String keeping, byte[] profile) {
        return rows.open(id, place(id), profile, Profile.class)
                .map(open -> new Resident(open.person(id), Keeping.valueOf(keeping), Instant.ofEpochMilli(seen)));
    }

    private static Place place(PersonId person) {
        return new Place(TABLE, person.toString());
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("SELECT created_at, seen_at, keeping, profile FROM people WHERE person_id = ?")
                .param(person.toString())
                .query((row, n) -> {
                    var fields = new LinkedHashMap<>(rows.fields(person, place(person), row.getBytes(4)));
                    fields.put("since", Instant.ofEpochMilli(row.getLong(1)).toString());
                    fields.put("lastSeen", Instant.ofEpochMilli(row.getLong(2)).toString());
                    fields.put("keeping", row.getString(3));
                    return (Map<String, Object>) fields;
                })
                .list();
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("DELETE FROM people_devices WHERE person_id = ?")
                .param(person.toString())
                .update();
        jdbc.sql("DELETE FROM people WHERE person_id = ?")
                .param(person.toString())
                .update();
    }
}
