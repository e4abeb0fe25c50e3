-- What readers of the stream are told of. A row is written in the transaction that applies what it tells of, and numbered
-- in the order of the commits: whoever writes holds the row of change_log from then until the commit, and this is the last
-- that a transaction does. So a reader who has seen a number will never meet a smaller one later.
create table change_log (
    id    boolean primary key default true check (id),
    -- a database that was emptied begins another log, whose numbers have nothing to do with those of before
    log   text   not null default substr(replace(gen_random_uuid()::text, '-', ''), 1, 10),
    last  bigint not null default 0,
    -- up to here it was swept away
    swept bigint not null default 0
);
insert into change_log default values;

create table change (
    -- gapless; a reader goes on after the last one it has, and old ones are swept away, by this index
    id       bigint primary key,
    at       timestamptz      not null,
    name     text             not null,
    division text collate "C" not null,
    document text             not null
);

-- Everything that was done to reports: one row per version, from the events, which are kept for ever. The report service
-- has the original, chained by hashes; this one is for the pages.
create table report_step (
    round     smallint         not null references round,
    township  text collate "C" not null,
    report_id uuid             not null,
    version   bigint           not null,
    state     text             not null,
    revision  integer          not null,
    at        timestamptz      not null,
    account   text             not null,
    reasons   jsonb            not null,
    -- a page shows all steps of one obligation
    primary key (round, township, report_id, version)
);
