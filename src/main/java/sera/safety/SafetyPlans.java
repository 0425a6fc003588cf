package sera.safety;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.privacy.PersonalData;
import sera.shared.Ids;
import sera.shared.PersonId;
import sera.shared.Sensitive;
import sera.storage.Storage;
import sera.vault.Place;
import sera.vault.SealedRows;

/// Every version of everyone's safety plan, one sealed row each. Keeping a change adds a version and loses none.
@Repository
class SafetyPlans implements PersonalData {
    private static final String TABLE = "safety_plans";

    /// A version as it is sealed.
    record Row(Map<String, String> parts) {
        static Row of(SafetyPlan plan) {
            return new Row(
                    plan.words().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue()
                            .reveal())));
        }

        SafetyPlan plan() {
            return new SafetyPlan(parts.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, part -> new Sensitive<>(part.getValue()))));
        }
    }

    private final JdbcClient jdbc;
    private final SealedRows rows;
    private final Storage storage;
    private final Clock clock;

    SafetyPlans(JdbcClient jdbc, SealedRows rows, Storage storage, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.storage = storage;
        this.clock = clock;
    }

    /// Newest first.
    List<PlanVersion> versions(PersonId person) {
        return storage.read(() -> jdbc.sql("SELECT id, written_at, plan FROM safety_plans WHERE person_id = ?"
                        + " ORDER BY written_at DESC, id DESC")
                .param(person.toString())
                .query((row, n) -> version(person, row.getString(1), row.getLong(2), row.getBytes(3)))
                .list());
    }

    /// The newest version that opens; an empty plan where there is none.
    SafetyPlan newest(PersonId person) {
        return versions(person).stream()
                .map(PlanVersion::plan)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(SafetyPlan::empty);
    }

    Optional<PlanVersion> version(PersonId person, UUID id) {
        return versions(person).stream()
                .filter(version -> version.id().equals(id))
                .findFirst();
    }

    /// Keeps the plan as the newest version, unless it says what the newest says already.
    void keep(PersonId person, SafetyPlan plan) {
        storage.write(() -> {
            if (!newest(person).equals(plan)) {
                add(person, plan);
            }
        });
    }

    private void add(PersonId person, SafetyPlan plan) {
        var id = Ids.next().toString();
        jdbc.sql("INSERT INTO safety_plans (person_id, id, written_at, plan) VALUES (?, ?, ?, ?)")
                .params(List.of(
                        person.toString(), id, clock.millis(), rows.seal(person, new Place(TABLE, id), Row.of(plan))))
                .update();
    }

    private PlanVersion version(PersonId person, String id, long written, byte[] sealed) {
        var plan = rows.open(person, new Place(TABLE, id), sealed, Row.class).map(Row::plan);
        return new PlanVersion(UUID.fromString(id), Instant.ofEpochMilli(written), plan);
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public List<Map<String, Object>> export(PersonId person) {
        return jdbc.sql("SELECT id, written_at, plan FROM safety_plans WHERE person_id = ? ORDER BY written_at, id")
                .param(person.toString())
                .query((row, n) -> {
                    var fields = new LinkedHashMap<String, Object>();
                    fields.put("written", Instant.ofEpochMilli(row.getLong(2)).toString());
                    fields.putAll(rows.fields(person, new Place(TABLE, row.getString(1)), row.getBytes(3)));
                    return (Map<String, Object>) fields;
                })
                .list();
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("DELETE FROM safety_plans WHERE person_id = ?")
                .param(person.toString())
                .update();
    }
}
