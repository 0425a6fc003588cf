package sera.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.shared.Ids;
import sera.shared.PersonId;
import sera.vault.Place;
import sera.vault.SealedRows;

/// Every yes a person gave, newest last.
@Repository
class Consents implements PersonalData {
    private static final String TABLE = "privacy_consents";

    private final JdbcClient jdbc;
    private final SealedRows rows;

    Consents(JdbcClient jdbc, SealedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(PersonId person, Consent consent) {
        var id = Ids.next().toString();
        jdbc.sql("INSERT INTO privacy_consents (person_id, id, given_at, consent) VALUES (?, ?, ?, ?)")
                .params(List.of(
                        person.toString(),
                        id,
                        consent.given().toEpochMilli(),
                        rows.seal(person, new Place(TABLE, id), consent)))
                .update();
    }

    /// A consent that no longer opens is no consent.
    List<Consent> of(PersonId person) {
        return jdbc
                .sql("SELECT id, consent FROM privacy_consents WHERE person_id = ? ORDER BY given_at, id")
                .param(person.toString())
                .query((row, n) ->
                        rows.open(person, new Place(TABLE, row.getString(1)), row.getBytes(2), Consent.class))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("SELECT id, consent FROM privacy_consents WHERE person_id = ? ORDER BY given_at, id")
                .param(person.toString())
                .query((row, n) -> rows.fields(person, new Place(TABLE, row.getString(1)), row.getBytes(2)))
                .list();
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("DELETE FROM privacy_consents WHERE person_id = ?")
                .param(person.toString())
                .update();
    }

    boolean stands(PersonId person, String purpose, Instant now) {
        return of(person).stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .reduce((older, newer) -> newer)
                .filter(consent ->
                        consent.withdrawn() == null && !consent.given().isAfter(now))
                .isPresent();
    }
}
