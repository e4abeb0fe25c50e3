-- Events that Kafka has not confirmed yet. A row leaves the table once it has been published.
CREATE TABLE outbox (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic           text COLLATE "C" NOT NULL,
    key             text COLLATE "C" NOT NULL,
    headers         jsonb       NOT NULL,
    payload         text        NOT NULL,
    created_at      timestamptz NOT NULL,
    attempts        int         NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT '-infinity',
    blocked_at      timestamptz,
    last_error      text
)
-- a queue is mostly dead rows: clean up by their number, not by a share of a table that is empty at rest
WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
-- tells whether a row is the first of its key
CREATE INDEX outbox_of_key ON outbox (topic, key, id);
-- lists the blocked rows for the operator
CREATE INDEX outbox_blocked ON outbox (id) WHERE blocked_at IS NOT NULL;
