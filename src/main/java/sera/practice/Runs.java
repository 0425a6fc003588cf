package sera.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.privacy.PersonalData;
import sera.shared.PersonId;
import sera.vault.Place;
import sera.vault.SealedRows;

/// Everything someone practised and is practising: one sealed row a way through, and one about them.
@Repository
class Runs implements PersonalData {
    private static final String RUNS = "practice_runs";
    private static final String PEOPLE = "practice_people";

    /// A way through, and its number.
    record Kept(UUID id, Run run) {}

    private final JdbcClient jdbc;
    private final SealedRows rows;

    Runs(JdbcClient jdbc, SealedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void keep(PersonId person, Kept kept) {
        var id = kept.id().toString();
        jdbc.sql("INSERT INTO practice_runs (person_id, id, begun_at, run) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (person_id, id) DO UPDATE SET run = excluded.run")
                .params(List.of(
                        person.toString(),
                        id,
                        kept.run().begun().toEpochMilli(),
                        rows.seal(person, new Place(RUNS, id), kept.run())))
                .update();
    }

    /// Oldest first; one that no longer opens is left out.
    List<Kept> of(PersonId person) {
        return jdbc
                .sql("SELECT id, run FROM practice_runs WHERE person_id = ? ORDER BY begun_at, id")
                .param(person.toString())
                .query((row, n) -> kept(person, row.getString(1), row.getBytes(2)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Kept> kept(PersonId person, String id, byte[] sealed) {
        return rows.open(person, new Place(RUNS, id), sealed, Run.class).map(run -> new Kept(UUID.fromString(id), run));
    }

    void remove(PersonId person, UUID id) {
        jdbc.sql("DELETE FROM practice_runs WHERE person_id = ? AND id = ?")
                .params(List.of(person.toString(), id.toString()))
                .update();
    }

    void keep(PersonId person, About about) {
        jdbc.sql("INSERT INTO practice_people (person_id, about) VALUES (?, ?)"
                        + " ON CONFLICT (person_id) DO UPDATE SET about = excluded.about")
                .params(List.of(person.toString(), rows.seal(person, new Place(PEOPLE, person.toString()), about)))
                .update();
    }

    /// What is known; where it no longer opens nothing is, and so everything is asked again.
    About about(PersonId person) {
        return jdbc.sql("SELECT about FROM practice_people WHERE person_id = ?")
                .param(person.toString())
                .query((row, n) ->
                        rows.open(person, new Place(PEOPLE, person.toString()), row.getBytes(1), About.class))
                .optional()
                .flatMap(found -> found)
                .orElseGet(About::nothing);
    }

    @Override
    public String name() {
        return "practice";
    }

    @Override
    public List<Map<String, Object>> export(PersonId person) {
        var all = new ArrayList<Map<String, Object>>();
        all.addAll(jdbc.sql("SELECT id, run FROM practice_runs WHERE person_id = ? ORDER BY begun_at, id")
                .param(person.toString())
                .query((row, n) -> rows.fields(person, new Place(RUNS, row.getString(1)), row.getBytes(2)))
                .list());
        all.addAll(jdbc.sql("SELECT about FROM practice_people WHERE person_id = ?")
                .param(person.toString())
                .query((row, n) -> (Map<String, Object>)
                        new LinkedHashMap<>(rows.fields(person, new Place(PEOPLE, person.toString()), row.getBytes(1))))
                .list());
        return all;
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("DELETE FROM practice_runs WHERE person_id = ?")
                .param(person.toString())
                .update();
        jdbc.sql("DELETE FROM practice_people WHERE person_id = ?")
                .param(person.toString())
                .update();
    }
}
