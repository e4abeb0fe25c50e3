-- What the townships of a prefecture have together, kept by the transaction that changes their values: the same as grouping
-- township_value by its columns (see README, "rebuild --verify"). Reports that are not accepted yet and accepted ones are
-- apart; an answer on the basis "submitted" adds both.
create table rollup (
    round     smallint         not null,
    indicator smallint         not null,
    -- four digits; provinces and the nation are added up from their prefectures
    area      text collate "C" not null,
    accepted  boolean          not null,
    townships integer          not null,
    "values"  integer          not null,
    ratios    integer          not null,
    reporting integer          not null,
    inexact   integer          not null,
    total     numeric          not null,
    part      numeric          not null,
    base      numeric          not null,
    -- the prefectures of a province lie side by side, as the townships do
    primary key (round, indicator, area, accepted)
) with (fillfactor = 70);
alter table rollup set (autovacuum_vacuum_scale_factor = 0.05);

insert into rollup
select round, indicator, left(township, 4), accepted, count(*), count(value), count(part),
    count(*) filter (where expected), count(*) filter (where inexact),
    coalesce(sum(value), 0), coalesce(sum(part), 0), coalesce(sum(base), 0)
from township_value
group by round, indicator, left(township, 4), accepted;

-- The nation's median and percentiles are read off in the order of the values, without sorting them.
create index township_value_in_order on township_value (round, indicator, value) include (accepted)
    where value is not null;

-- What became of a division: renamed, merged, split. Null if nothing did.
alter table division add column changes jsonb;
-- finds what a division came out of
create index division_successors on division using gin (changes jsonb_path_ops) where changes is not null;
