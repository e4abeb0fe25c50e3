-- Codes are compared byte by byte, so that a prefix is a range of the primary key.

-- What the topics tell. Each row carries the version of the event that it comes from; an older event changes nothing.
CREATE TABLE division (
    code    text COLLATE "C" PRIMARY KEY,
    name    text    NOT NULL,
    active  boolean NOT NULL,
    version bigint  NOT NULL
);

CREATE TABLE obligation (
    township         text COLLATE "C" NOT NULL,
    programme        text COLLATE "C" NOT NULL,
    period           text COLLATE "C" NOT NULL,
    township_name    text    NOT NULL,
    programme_zh     text    NOT NULL,
    programme_en     text    NOT NULL,
    opens_on         date    NOT NULL,
    due_on           date    NOT NULL,
    extended_until   date,
    extended_at      timestamptz,
    extension_reason text,
    effective_due    date    NOT NULL GENERATED ALWAYS AS (coalesce(extended_until, due_on)) STORED,
    excused_reason   text,
    historical       boolean NOT NULL,
    version          bigint  NOT NULL,
    stored_at        timestamptz NOT NULL,
    PRIMARY KEY (township, programme, period)
);
-- The sweep looks at those around their due date, and at those that opened lately.
CREATE INDEX obligation_by_due ON obligation (effective_due) WHERE NOT historical AND excused_reason IS NULL;
CREATE INDEX obligation_by_opening ON obligation (opens_on) WHERE NOT historical AND excused_reason IS NULL;
-- The sweep leaves a county alone while its obligations are still arriving.
CREATE INDEX obligation_by_arrival ON obligation (stored_at);

CREATE TABLE report (
    report_id  uuid PRIMARY KEY,
    township   text COLLATE "C" NOT NULL,
    programme  text COLLATE "C" NOT NULL,
    period     text COLLATE "C" NOT NULL,
    state      text        NOT NULL CHECK (state IN ('submitted', 'returned', 'accepted', 'withdrawn')),
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL,
    stored_at  timestamptz NOT NULL
);
-- Every look at an obligation asks for its report; the topics may arrive in any order, so this is no foreign key.
CREATE INDEX report_of_obligation ON report (township, programme, period);
-- The sweep leaves a county alone while its reports are still arriving.
CREATE INDEX report_by_arrival ON report (stored_at);

-- An obligation with the report that answers it: one that is in before one that is not, then the latest.
CREATE VIEW obligation_now AS
SELECT o.*, r.report_id, r.state AS report_state, r.version AS report_version, r.changed_at AS report_changed_at
FROM obligation o
LEFT JOIN LATERAL (
    SELECT *
    FROM report
    WHERE report.township = o.township AND report.programme = o.programme AND report.period = o.period
    ORDER BY report.state IN ('submitted', 'accepted') DESC, report.changed_at DESC
    LIMIT 1) r ON true;

-- How far each partition is applied; moves in the transaction that applies an event.
CREATE TABLE event_position (
    topic     text    NOT NULL,
    partition integer NOT NULL,
    next      bigint  NOT NULL,
    PRIMARY KEY (topic, partition)
);

-- Who is written to, and when.
CREATE TABLE contact (
    division   text COLLATE "C" PRIMARY KEY,
    recipients jsonb       NOT NULL,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL
);

-- Append-only: of two versions with the same first day the later one holds.
CREATE TABLE ladder_version (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme  text COLLATE "C" NOT NULL,
    holds_from date        NOT NULL,
    rungs      jsonb       NOT NULL,
    set_by     text        NOT NULL,
    set_at     timestamptz NOT NULL
);
CREATE INDEX ladder_of_programme ON ladder_version (programme);

-- The log. A notice is a thing that a township or county is told once; it is written before anything is sent.
CREATE TABLE notice (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind           text NOT NULL CHECK (kind IN ('reminder', 'escalation', 'return')),
    township       text COLLATE "C" NOT NULL,
    programme      text COLLATE "C" NOT NULL,
    period         text COLLATE "C" NOT NULL,
    due_on         date,
    day            integer,
    -- earlier rungs that were missed and are not made up for
    passed_over    integer[] NOT NULL DEFAULT '{}',
    report_id      uuid,
    report_version bigint,
    reasons        jsonb,
    decided_at     timestamptz NOT NULL,
    -- when deliveries were written for it; null while nobody is known to write to
    addressed_at   timestamptz,
    CHECK (CASE kind
               WHEN 'return' THEN report_id IS NOT NULL AND report_version IS NOT NULL AND reasons IS NOT NULL
               ELSE due_on IS NOT NULL AND day IS NOT NULL END)
);
-- One rung of one ladder for one obligation and due date is noticed once; also finds the latest one for the sweep.
CREATE UNIQUE INDEX notice_of_rung ON notice (township, programme, period, kind, due_on, day) WHERE kind <> 'return';
-- One return is noticed once.
CREATE UNIQUE INDEX notice_of_return ON notice (report_id, report_version) WHERE kind = 'return';
-- Counted for the metric, and looked through when a contact is added.
CREATE INDEX notice_without_contact ON notice (kind, township) WHERE addressed_at IS NULL;

CREATE SEQUENCE delivery_id;

-- One mail to one recipient.
CREATE TABLE delivery (
    id              bigint PRIMARY KEY,
    kind            text NOT NULL CHECK (kind IN ('reminder', 'escalation', 'return')),
    channel         text NOT NULL CHECK (channel IN ('email')),
    -- the township or county that is written to
    division        text COLLATE "C" NOT NULL,
    programme       text COLLATE "C" NOT NULL,
    period          text COLLATE "C" NOT NULL,
    recipient       text NOT NULL,
    recipient_name  text,
    language        text CHECK (language IN ('zh', 'en')),
    state           text NOT NULL
        CHECK (state IN ('pending', 'sending', 'sent', 'failed', 'abandoned', 'unknown', 'cancelled')),
    -- how often it was handed over; tells a late outcome of an earlier attempt apart
    attempts        integer NOT NULL DEFAULT 0,
    -- failures in a row since it was written or tried again by hand; the back-off grows with them
    failures        integer NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    attempted_at    timestamptz,
    settled_at      timestamptz,
    -- what the server said, or why it was cancelled
    reason          text,
    -- who had it tried again last, and when
    retried_by      text,
    retried_at      timestamptz
);
-- The senders take the one that waits longest.
CREATE INDEX delivery_waiting ON delivery (next_attempt_at, id) WHERE state IN ('pending', 'failed');
-- The list of an area, newest first; the area is a range of divisions.
CREATE INDEX delivery_by_division ON delivery (division, id);
-- What a crash left behind is found here, and the gauges count what somebody has to look at. Few rows are in it.
CREATE INDEX delivery_in_trouble ON delivery (state, attempted_at)
    WHERE state IN ('sending', 'failed', 'abandoned', 'unknown');

-- Which notices a mail tells: one for a township, all of a county's for a digest.
CREATE TABLE delivery_notice (
    delivery_id bigint NOT NULL REFERENCES delivery (id),
    notice_id   bigint NOT NULL REFERENCES notice (id),
    channel     text   NOT NULL,
    recipient   text   NOT NULL,
    -- why it was left out when the mail was sent
    left_out    text,
    PRIMARY KEY (delivery_id, notice_id),
    -- at most once per channel and recipient
    UNIQUE (notice_id, channel, recipient)
);
