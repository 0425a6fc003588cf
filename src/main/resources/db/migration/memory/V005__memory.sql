CREATE TABLE memories (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    id VARCHAR(36) NOT NULL,
    said_at BIGINT NOT NULL,
    memory BYTEA NOT NULL,
    PRIMARY KEY (person_id, id)
);
