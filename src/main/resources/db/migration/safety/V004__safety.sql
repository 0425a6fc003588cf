CREATE TABLE safety_standings (
    person_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    changed_at BIGINT NOT NULL,
    standing BYTEA NOT NULL
);
