-- Every row is one version of a plan; the newest is the plan.
CREATE TABLE safety_plans (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    id VARCHAR(36) NOT NULL,
    written_at BIGINT NOT NULL,
    plan BYTEA NOT NULL,
    PRIMARY KEY (person_id, id)
);
