CREATE TABLE vault_instance (
    id INTEGER PRIMARY KEY,
    proof BYTEA NOT NULL
);

-- Every table about a person refers to this one: where the key is gone, nothing of them can be written.
CREATE TABLE vault_keys (
    person_id VARCHAR(36) PRIMARY KEY,
    wrapped BYTEA NOT NULL,
    created_at BIGINT NOT NULL
);
