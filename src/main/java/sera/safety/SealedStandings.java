package sera.safety;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.privacy.PersonalData;
import sera.shared.PersonId;
import sera.storage.Storage;
import sera.vault.Place;
import sera.vault.SealedRows;

/// Where each person stands, sealed and durable: it outlives turns, talks and restarts.
@Repository
class SealedStandings implements Standings, PersonalData {
    private static final String TABLE = "safety_standings";

    private final JdbcClient jdbc;
    private final SealedRows rows;
    private final SafetyLog log;
    private final Storage storage;
    private final Clock clock;

    SealedStandings(JdbcClient jdbc, SealedRows rows, SafetyLog log, Storage storage, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.log = log;
        this.storage = storage;
        this.clock = clock;
    }

    @Override
    public Standing of(PersonId person) {
        return storage.read(() -> jdbc.sql("SELECT standing FROM safety_standings WHERE person_id = ?")
                .param(person.toString())
                .query((row, n) -> rows.open(person, place(person), row.getBytes(1), Standing.class)
                        .orElseThrow(() -> new IllegalStateException("a standing no longer opens")))
                .optional()
                .orElseGet(Standing::clear));
    }

    @Override
    public void keep(PersonId person, Standing standing) {
        storage.write(() -> {
            jdbc.sql("INSERT INTO safety_standings (person_id, changed_at, standing) VALUES (?, ?, ?)"
                            + " ON CONFLICT (person_id) DO UPDATE SET changed_at = excluded.changed_at,"
                            + " standing = excluded.standing")
                    .params(List.of(person.toString(), clock.millis(), rows.seal(person, place(person), standing)))
                    .update();
        });
    }

    @Override
    public void keep(PersonId person, Standing standing, SafetyEvent began) {
        storage.write(() -> {
            keep(person, standing);
            log.add(person, began);
        });
    }

    @Override
    public void note(PersonId person, SafetyEvent event) {
        log.addDaily(person, event);
    }

    private static Place place(PersonId person) {
        return new Place(TABLE, person.toString());
    }

    @Override
    public String name() {
        return "safety";
    }

    @Override
    public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("SELECT standing FROM safety_standings WHERE person_id = ?")
                .param(person.toString())
                .query((row, n) ->
                        (Map<String, Object>) new LinkedHashMap<>(rows.fields(person, place(person), row.getBytes(1))))
                .list();
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("DELETE FROM safety_standings WHERE person_id = ?")
                .param(person.toString())
                .update();
    }
}
