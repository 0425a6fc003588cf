CREATE TABLE privacy_consents (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    id VARCHAR(36) NOT NULL,
    given_at BIGINT NOT NULL,
    consent BYTEA NOT NULL,
    PRIMARY KEY (person_id, id)
);
