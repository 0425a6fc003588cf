CREATE TABLE conversations (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    id VARCHAR(36) NOT NULL,
    started_at BIGINT NOT NULL,
    closed_at BIGINT,
    PRIMARY KEY (person_id, id)
);

-- message_key is the key the sender gave it: the same key again is the same message.
CREATE TABLE conversation_messages (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    id VARCHAR(36) NOT NULL,
    conversation_id VARCHAR(36) NOT NULL,
    message_key VARCHAR(36) NOT NULL,
    said_at BIGINT NOT NULL,
    reply_id VARCHAR(36),
    words BYTEA NOT NULL,
    PRIMARY KEY (person_id, id)
);

CREATE UNIQUE INDEX conversation_messages_by_key
    ON conversation_messages (person_id, conversation_id, message_key);

-- state: planned, streaming, whole, withdrawn, interrupted
CREATE TABLE conversation_replies (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    id VARCHAR(36) NOT NULL,
    conversation_id VARCHAR(36) NOT NULL,
    begun_at BIGINT NOT NULL,
    beat_at BIGINT NOT NULL,
    state VARCHAR(16) NOT NULL,
    plan BYTEA NOT NULL,
    PRIMARY KEY (person_id, id)
);

CREATE INDEX conversation_replies_by_conversation ON conversation_replies (person_id, conversation_id, state);

CREATE TABLE conversation_sentences (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    reply_id VARCHAR(36) NOT NULL,
    place INTEGER NOT NULL,
    words BYTEA NOT NULL,
    PRIMARY KEY (person_id, reply_id, place)
);

CREATE TABLE conversation_notices (
    person_id VARCHAR(36) NOT NULL REFERENCES vault_keys (person_id) ON DELETE CASCADE,
    id VARCHAR(36) NOT NULL,
    conversation_id VARCHAR(36) NOT NULL,
    shown_at BIGINT NOT NULL,
    notice VARCHAR(32) NOT NULL,
    PRIMARY KEY (person_id, id)
);
