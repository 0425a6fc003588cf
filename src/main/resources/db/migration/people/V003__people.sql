CREATE TABLE people (
    person_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    keeping VARCHAR(16) NOT NULL,
    profile BYTEA NOT NULL
);

CREATE INDEX people_by_last_seen ON people (keeping, seen_at);

CREATE TABLE people_devices (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    token_hash VARCHAR(64) NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, token_hash)
);

CREATE UNIQUE INDEX people_devices_by_token ON people_devices (token_hash);
