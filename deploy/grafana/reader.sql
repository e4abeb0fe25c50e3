-- A database login that reads the dashboard views of one county, and nothing else. An administrator runs it in the database
-- of the indicator service, once for each county (or prefecture, province; '' for the nation):
--
--   psql -d indicator -v reader=grafana_990101 -v area=990101 -f deploy/grafana/reader.sql
--   psql -d indicator -c '\password grafana_990101'
--
-- Running it again changes nothing. To take a reader away: delete it from dashboard_reader, then drop role.
\set ON_ERROR_STOP on
begin;
select 'create role fazhi_dashboard nologin'
where not exists (select from pg_roles where rolname = 'fazhi_dashboard') \gexec
grant usage on schema dashboard to fazhi_dashboard;
grant select on all tables in schema dashboard to fazhi_dashboard;

select format('create role %I login in role fazhi_dashboard connection limit 8', :'reader')
where not exists (select from pg_roles where rolname = :'reader') \gexec
alter role :"reader" set default_transaction_read_only = on;
alter role :"reader" set statement_timeout = '30s';
alter role :"reader" set search_path = dashboard;
insert into dashboard_reader (role_name, area) values (:'reader', :'area') on conflict do nothing;
commit;
