CREATE TABLE safety_events (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    id VARCHAR(36) NOT NULL,
    happened_at BIGINT NOT NULL,
    event BYTEA NOT NULL,
    PRIMARY KEY (person_id, id)
);

CREATE TABLE safety_referrals (
    calendar_year INTEGER NOT NULL PRIMARY KEY,
    cards BIGINT NOT NULL,
    quiet_lines BIGINT NOT NULL
);
