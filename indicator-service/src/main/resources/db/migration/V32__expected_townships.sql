-- How many townships of a prefecture owe a report and are not excused: the same as grouping obligation, kept by whatever
-- changes that table (see README, "rebuild --verify"). The nation's coverage is then a sum of 340 rows, not a count of 41,352.
create table expected_townships (
    round     smallint         not null,
    -- four digits; provinces and the nation are added up from their prefectures
    area      text collate "C" not null,
    townships integer          not null,
    primary key (round, area)
) with (fillfactor = 70);

insert into expected_townships
select round, left(township, 4), count(*) from obligation where excused_reason is null group by 1, 2;

-- One statement for each statement, in the order of the key, so that transactions that meet wait and never lock each other out.
create function expect_added_or_removed() returns trigger language plpgsql as $$
declare
    change integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
    insert into expected_townships as stored
    select round, left(township, 4), change * count(*) from changed_rows
    where excused_reason is null group by 1, 2 order by 1, 2
    on conflict (round, area) do update set townships = stored.townships + excluded.townships;
    return null;
end $$;

create function expect_updated() returns trigger language plpgsql as $$
begin
    insert into expected_townships as stored
    select round, area, sum(change) from (
        select round, left(township, 4) as area, 1 as change from new_rows where excused_reason is null
        union all
        select round, left(township, 4), -1 from old_rows where excused_reason is null) changes
    group by 1, 2 having sum(change) <> 0 order by 1, 2
    on conflict (round, area) do update set townships = stored.townships + excluded.townships;
    return null;
end $$;

create trigger expect_inserted after insert on obligation
    referencing new table as changed_rows for each statement execute function expect_added_or_removed();
create trigger expect_updated after update on obligation
    referencing old table as old_rows new table as new_rows for each statement execute function expect_updated();
create trigger expect_deleted after delete on obligation
    referencing old table as changed_rows for each statement execute function expect_added_or_removed();
