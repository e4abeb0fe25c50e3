-- How the nation's values of an indicator lie, so that the value at a rank is found without walking to it from an end: values
-- that agree in their first two digits are counted together, and those that are more than these two digits once more. Kept by
-- the transaction that changes the values, and the same as grouping township_value (see README, "rebuild --verify").

-- The first two digits of a value, the rest zeros: 0.957 is of 0.95, 12 of 12, 1234 of 1200. Of what is below zero the next
-- integer down. The larger of two values never has the smaller band. Band.java has the same.
create function band(value numeric) returns numeric immutable strict parallel safe language sql as $$
    select case
        when value >= 1 then trunc(value, 2 - length(trunc(value)::text))
        when value > 0 then trunc(value, 2 + length(substring(value::text from '^0\.(0*)')))
        else floor(value)
    end
$$;

create table value_band (
    round     smallint not null,
    indicator smallint not null,
    band      numeric  not null,
    accepted  boolean  not null,
    "values"  integer  not null,
    -- how many of them are greater than the band's own number
    above     integer  not null,
    -- the bands of an indicator lie side by side and in order
    primary key (round, indicator, band, accepted)
) with (fillfactor = 70);
alter table value_band set (autovacuum_vacuum_scale_factor = 0.05);

insert into value_band
select round, indicator, band, accepted, count(*), count(*) filter (where value > band)
-- "offset 0": each value's band is computed once
from (select round, indicator, band(value) as band, accepted, value from township_value where value is not null offset 0) v
group by round, indicator, band, accepted;

-- The index in the order of the values is asked for those that are more than their band's own number. Whole numbers below 100,
-- which two of three figures are, never are.
drop index township_value_in_order;
create index township_value_in_order on township_value (round, indicator, value) include (accepted)
    where value >= 100 or value <> trunc(value);
