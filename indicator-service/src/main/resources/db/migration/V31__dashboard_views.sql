-- What other dashboards may read by SQL: the views of the schema "dashboard", and nothing else. Their columns are a contract
-- (docs/api-for-dashboards.md): columns may be added, and none is renamed or given another meaning. They hold figures,
-- states and names of divisions; no account, no text of a report and nobody's name.

-- Which divisions a database role reads: the code of a county, prefecture or province, or '' for the nation.
create table dashboard_reader (
    role_name name not null,
    area      text collate "C" not null check (area ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6})?$'),
    primary key (role_name, area)
);

-- The catalogue and the zone that the running service has, written when it starts.
create table dashboard_indicator (
    code      text collate "C" primary key,
    place     smallint not null,
    name_zh   text     not null,
    name_en   text     not null,
    domain    text     not null,
    unit      text     not null,
    area_unit text     not null,
    rule      text     not null,
    core      boolean  not null
);
create table dashboard_zone (
    id   boolean primary key default true check (id),
    zone text not null
);
insert into dashboard_zone (zone) values ('Asia/Shanghai');

-- What the role that asks may read. A view asks as its owner, but current_user is who asks.
create view dashboard_readable as
select reader.area || '%' as pattern
from dashboard_reader reader
join pg_roles role on role.rolname = reader.role_name
where pg_has_role(current_user, role.oid, 'usage');

-- A township's place in the completeness of a round, as the service answers it.
create view dashboard_duty as
select o.round, o.township, coalesce(d.name, o.township_name) as name, o.due_date, o.effective_due,
    case
        when o.excused_reason is not null then 'excused'
        when s.state is null or s.state not in ('submitted', 'accepted') then 'missing'
        when o.historical or r.historical then 'not_rated'
        when (r.first_received_at at time zone z.zone)::date > o.effective_due then 'late'
        else 'on_time'
    end as standing,
    o.excused_reason is null and coalesce(s.state = 'returned', false) as returned,
    o.excused_reason is null and not (o.historical or coalesce(r.historical, false)) as rated,
    (r.first_received_at at time zone z.zone)::date as received_on,
    (now() at time zone z.zone)::date as today
from obligation o
cross join dashboard_zone z
left join standing s on s.round = o.round and s.township = o.township
left join report r on r.report_id = s.report_id
left join division d on d.code = o.township;

create schema dashboard;

create view dashboard.period as
select programme, period, first_day, last_day from round;

create view dashboard.indicator as
select code, name_zh, name_en, domain, unit, area_unit, rule, core, place from dashboard_indicator;

-- prefix is what the codes of the area's townships begin with
create view dashboard.area with (security_barrier) as
select a.code, a.name, a.level, a.prefix
from (
    select d.code, d.name, d.code as prefix,
        case length(d.code) when 2 then 'province' when 4 then 'prefecture' else 'county' end as level
    from division d
    where length(d.code) in (2, 4, 6)
    union all
    select 'china', '全国', '', 'nation') a
where a.prefix like any (array(select pattern from dashboard_readable));

create view dashboard.area_figure with (security_barrier) as
select r.programme, r.period, r.first_day, r.last_day, a.code as area_code, a.name as area_name, a.level as area_level,
    n.code as indicator, n.name_zh, n.name_en, n.domain, n.area_unit as unit, b.basis,
    case
        when n.rule in ('sum', 'last', 'total') then sum(v.value)
        when n.rule = 'recomputed' then round(sum(v.part) / nullif(sum(v.base), 0), 4)
        when n.rule = 'share' then round(100 * sum(v.value) / nullif(count(v.value), 0), 4)
    end as value,
    count(v.value) as townships, min(v.value) as min,
    round((percentile_cont(0.5) within group (order by v.value::float8))::numeric, 4) as median, max(v.value) as max,
    count(*) filter (where v.expected) as reporting,
    (select count(*) from obligation o
     where o.round = r.id and o.township >= a.prefix and o.township < a.prefix || ':' and o.excused_reason is null)
        as expected,
    bool_or(v.inexact) as inexact
from dashboard.area a
cross join round r
cross join (values ('submitted'), ('accepted')) b(basis)
cross join dashboard_indicator n
join indicator i on i.code = n.code
join township_value v on v.round = r.id and v.indicator = i.id and v.township >= a.prefix and v.township < a.prefix || ':'
    and (v.accepted or b.basis = 'submitted')
group by r.id, a.code, a.name, a.level, a.prefix, n.code, b.basis;

create view dashboard.completeness with (security_barrier) as
select r.programme, r.period, r.first_day, r.last_day, a.code as area_code, a.name as area_name, a.level as area_level,
    c.expected, c.reported, c.on_time, c.late, c.not_rated, c.missing, c.returned, c.overdue, c.excused,
    round(100.0 * c.reported / nullif(c.expected, 0), 4) as completeness_percent,
    round(100.0 * c.on_time / nullif(c.rated, 0), 4) as timeliness_percent
from dashboard.area a
cross join round r
cross join lateral (
    select count(*) filter (where d.standing <> 'excused') as expected,
        count(*) filter (where d.standing in ('on_time', 'late', 'not_rated')) as reported,
        count(*) filter (where d.standing = 'on_time') as on_time, count(*) filter (where d.standing = 'late') as late,
        count(*) filter (where d.standing = 'not_rated') as not_rated,
        count(*) filter (where d.standing = 'missing') as missing, count(*) filter (where d.returned) as returned,
        count(*) filter (where d.standing = 'missing' and d.rated and d.today > d.effective_due) as overdue,
        count(*) filter (where d.standing = 'excused') as excused, count(*) filter (where d.rated) as rated
    from dashboard_duty d
    where d.round = r.id and d.township >= a.prefix and d.township < a.prefix || ':') c
where c.expected + c.excused > 0;

create view dashboard.township_standing with (security_barrier) as
select r.programme, r.period, r.first_day, r.last_day, left(d.township, 6) as county_code, d.township as township_code,
    d.name as township_name, d.standing, d.returned, d.due_date, d.effective_due, d.received_on,
    d.standing = 'missing' and d.rated and d.today > d.effective_due as overdue
from dashboard_duty d
join round r on r.id = d.round
where d.township like any (array(select pattern from dashboard_readable));

create view dashboard.township_figure with (security_barrier) as
select r.programme, r.period, r.first_day, r.last_day, left(v.township, 6) as county_code, v.township as township_code,
    coalesce(d.name, v.township) as township_name, n.code as indicator, n.name_zh, n.name_en, n.domain, n.unit,
    v.value, v.inexact, v.accepted, v.expected
from township_value v
join round r on r.id = v.round
join indicator i on i.id = v.indicator
join dashboard_indicator n on n.code = i.code
left join division d on d.code = v.township
where v.township like any (array(select pattern from dashboard_readable));

-- The role that every reader is a member of; it cannot log in. Where this account may not create roles, an administrator
-- does it once, with deploy/grafana/reader.sql.
do $$
begin
    if not exists (select from pg_roles where rolname = 'fazhi_dashboard') then
        create role fazhi_dashboard nologin;
    end if;
exception when insufficient_privilege then
    raise notice 'the role fazhi_dashboard is left to an administrator: deploy/grafana/reader.sql';
end
$$;
do $$
begin
    if exists (select from pg_roles where rolname = 'fazhi_dashboard') then
        grant usage on schema dashboard to fazhi_dashboard;
        grant select on all tables in schema dashboard to fazhi_dashboard;
    end if;
end
$$;
