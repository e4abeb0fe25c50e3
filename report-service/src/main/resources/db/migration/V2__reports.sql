CREATE TABLE report (
    id                uuid PRIMARY KEY,
    -- one report for one obligation: a second hand-in is a revision of the first
    obligation_id     bigint      NOT NULL UNIQUE REFERENCES obligation,
    state             text        NOT NULL,
    revision          int         NOT NULL,
    version           bigint      NOT NULL,
    received_at       timestamptz NOT NULL,
    first_received_at timestamptz NOT NULL,
    content_hash      text        NOT NULL,
    reasons           jsonb       NOT NULL,
    -- hash of the newest history entry, so that a history cut off at its end is noticed too
    history_hash      text        NOT NULL
);

CREATE TABLE report_revision (
    report_id     uuid        NOT NULL REFERENCES report,
    revision      int         NOT NULL,
    received_at   timestamptz NOT NULL,
    account       text        NOT NULL,
    title         text        NOT NULL,
    sections      jsonb       NOT NULL,
    figures       jsonb       NOT NULL,
    findings      jsonb       NOT NULL,
    narrative     text,
    document      bytea,
    document_name text,
    document_type text,
    content_hash  text        NOT NULL,
    PRIMARY KEY (report_id, revision)
);

CREATE TABLE report_history (
    report_id     uuid        NOT NULL REFERENCES report,
    version       bigint      NOT NULL,
    at            timestamptz NOT NULL,
    account       text        NOT NULL,
    action        text        NOT NULL,
    revision      int         NOT NULL,
    reasons       jsonb       NOT NULL,
    content_hash  text        NOT NULL,
    previous_hash text        NOT NULL,
    hash          text        NOT NULL,
    PRIMARY KEY (report_id, version)
);

CREATE TABLE idempotency_key (
    account      text        NOT NULL,
    key          text        NOT NULL,
    content_hash text        NOT NULL,
    report_id    uuid        NOT NULL REFERENCES report,
    revision     int         NOT NULL,
    version      bigint      NOT NULL,
    created_at   timestamptz NOT NULL,
    CONSTRAINT idempotency_key_pk PRIMARY KEY (account, key)
);
-- the daily purge takes the oldest
CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);

-- What was once said stays as it was said.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON obligation_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
