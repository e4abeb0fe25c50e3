-- Codes and keys sort by their bytes ("C"), so that a prefix is a range of an index.

CREATE TABLE division (
    code       text COLLATE "C" PRIMARY KEY,
    name       text        NOT NULL,
    kind       text        NOT NULL,
    population bigint      CHECK (population >= 0),
    active     boolean     NOT NULL DEFAULT true,
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE TABLE programme (
    code              text COLLATE "C" PRIMARY KEY,
    name_zh           text        NOT NULL,
    name_en           text        NOT NULL,
    frequency         text        NOT NULL,
    due_month         int         NOT NULL CHECK (due_month BETWEEN 1 AND 12),
    due_day           int         NOT NULL CHECK (due_day BETWEEN 1 AND 31),
    due_day_included  boolean     NOT NULL,
    required_sections text[]      NOT NULL,
    changed_at        timestamptz NOT NULL,
    changed_by        text        NOT NULL
);

-- 督察规定 Art. 24: a township reports on the past year before 1 March; the day itself is too late unless the county says so.
INSERT INTO programme
VALUES ('annual-report', '法治政府建设年度报告', 'Annual report on building law-based government', 'yearly', 3, 1, false,
        '{measures,problems,head_duty,plan}', now(), 'migration');

CREATE TABLE period_opening (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme  text COLLATE "C" NOT NULL REFERENCES programme,
    period     text COLLATE "C" NOT NULL,
    area       text COLLATE "C" NOT NULL,
    opens_on   date        NOT NULL,
    due_date   date        NOT NULL CHECK (due_date >= opens_on),
    historical boolean     NOT NULL,
    opened_by  text        NOT NULL,
    opened_at  timestamptz NOT NULL,
    townships  int         NOT NULL
);
-- a period's page lists its openings
CREATE INDEX period_opening_of_period ON period_opening (programme, period);

-- What a township owes is frozen here when the period opens: name, dates, and that it is expected at all.
CREATE TABLE obligation (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    township         text COLLATE "C" NOT NULL REFERENCES division,
    programme        text COLLATE "C" NOT NULL REFERENCES programme,
    period           text COLLATE "C" NOT NULL,
    township_name    text        NOT NULL,
    opens_on         date        NOT NULL,
    due_date         date        NOT NULL CHECK (due_date >= opens_on),
    extended_until   date,
    extension_reason text,
    extended_by      text,
    extended_at      timestamptz,
    excused_reason   text,
    historical       boolean     NOT NULL,
    version          bigint      NOT NULL,
    -- finds the obligation of a hand-in, and pages through the reports of an area in this order
    UNIQUE (township, programme, period),
    CHECK ((extended_until IS NULL) = (extension_reason IS NULL))
);
-- counts and lists what is expected of an area in a period
CREATE INDEX obligation_of_period ON obligation (programme, period, township);

CREATE TABLE obligation_log (
    obligation_id bigint      NOT NULL REFERENCES obligation,
    version       bigint      NOT NULL,
    at            timestamptz NOT NULL,
    account       text        NOT NULL,
    action        text        NOT NULL,
    reason        text,
    due_date      date        NOT NULL,
    PRIMARY KEY (obligation_id, version)
);
