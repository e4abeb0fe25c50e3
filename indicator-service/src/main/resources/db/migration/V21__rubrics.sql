-- 考核细则: what counties decide about scoring. This is original: no topic holds it, so it lies in a schema of its own, which
-- emptying or rebuilding the projection (schema public) never touches, and which is backed up (ADR 0010). After the
-- projection's schema was dropped, these statements run again over what is there.
create schema if not exists rubric;

create table if not exists rubric.version (
    code         text collate "C" not null,
    version      integer          not null,
    state        text             not null check (state in ('draft', 'active', 'retired')),
    revision     bigint           not null,
    valid_from   date,
    valid_until  date,
    -- the sheet as it was written; read and checked as a whole
    sheet        jsonb            not null,
    changed_by   text             not null,
    changed_at   timestamptz      not null,
    -- a code begins with its county's, so the rubrics of an area are one range
    primary key (code, version),
    check ((state = 'draft') = (valid_from is null))
);
create unique index if not exists one_draft on rubric.version (code) where state = 'draft';

-- Who did what to a version, when, why.
create table if not exists rubric.history (
    id      bigint generated always as identity primary key,
    code    text collate "C" not null,
    version integer          not null,
    at      timestamptz      not null,
    by      text             not null,
    what    text             not null,
    why     text             not null,
    foreign key (code, version) references rubric.version (code, version)
);
create index if not exists history_of_version on rubric.history (code, version, id);

-- 人工评分: points that officers gave. The newest row of an item counts; null points take earlier ones back.
create table if not exists rubric.given_points (
    id        bigint generated always as identity primary key,
    rubric    text collate "C" not null,
    programme text collate "C" not null,
    period    text collate "C" not null,
    township  text collate "C" not null,
    item      text collate "C" not null,
    points    numeric,
    reason    text             not null,
    by        text             not null,
    at        timestamptz      not null
);
-- the newest of each item, for one township or all of a county
create index if not exists given_points_newest
    on rubric.given_points (rubric, programme, period, township, item, id desc);

create or replace function rubric.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create or replace trigger append_only before update or delete or truncate on rubric.history
    for each statement execute function rubric.refuse_change();
create or replace trigger append_only before update or delete or truncate on rubric.given_points
    for each statement execute function rubric.refuse_change();

-- A version that is not a draft keeps its sheet and the day from which it holds.
create or replace function rubric.refuse_rewriting() returns trigger language plpgsql as $$
begin
    if old.state <> 'draft' and (new.sheet <> old.sheet or new.valid_from is distinct from old.valid_from
            or new.state = 'draft') then
        raise exception 'version % of % is in force', old.version, old.code using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger immutable_once_active before update on rubric.version
    for each row execute function rubric.refuse_rewriting();
