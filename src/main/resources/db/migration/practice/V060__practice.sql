CREATE TABLE practice_runs (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    id VARCHAR(36) NOT NULL,
    begun_at BIGINT NOT NULL,
    run BYTEA NOT NULL,
    PRIMARY KEY (person_id, id)
);

CREATE TABLE practice_people (
    person_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    about BYTEA NOT NULL
);
