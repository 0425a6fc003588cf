package sera.vault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sera.shared.PersonId;

/// The wrapped keys, one a person, and the proof that the instance key belongs to this database.
@Repository
class Keys {
    private static final int INSTANCE = 1;

    private final JdbcClient jdbc;

    Keys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId person, byte[] wrapped, Instant now) {
        jdbc.sql("INSERT INTO vault_keys (person_id, wrapped, created_at) VALUES (?, ?, ?)")
                .params(List.of(person.toString(), wrapped, now.toEpochMilli()))
                .update();
    }

    Optional<byte[]> of(PersonId person) {
        return jdbc.sql("SELECT wrapped FROM vault_keys WHERE person_id = ?")
                .param(person.toString())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    void remove(PersonId person) {
        jdbc.sql("DELETE FROM vault_keys WHERE person_id = ?")
                .param(person.toString())
                .update();
    }

    Optional<byte[]> proof() {
        return jdbc.sql("SELECT proof FROM vault_instance WHERE id = ?")
                .param(INSTANCE)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    void prove(byte[] proof) {
        jdbc.sql("INSERT INTO vault_instance (id, proof) VALUES (?, ?) ON CONFLICT (id) DO NOTHING")
                .params(List.of(INSTANCE, proof))
                .update();
    }
}
