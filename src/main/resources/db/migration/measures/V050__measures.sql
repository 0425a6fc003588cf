CREATE TABLE measures_records (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    kept_at BIGINT NOT NULL,
    record BYTEA NOT NULL,
    PRIMARY KEY (person_id, id)
);

CREATE INDEX measures_records_in_order ON measures_records (person_id, kind, kept_at);
