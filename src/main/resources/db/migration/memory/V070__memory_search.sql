CREATE TABLE memory_passages (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    id VARCHAR(36) NOT NULL,
    said_at BIGINT NOT NULL,
    passage BYTEA NOT NULL,
    PRIMARY KEY (person_id, id)
);

CREATE TABLE memory_switches (
    person_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    keeping INTEGER NOT NULL,
    changes BIGINT NOT NULL
);
