create table event_store (
  id             uuid primary key,
  position       bigint generated always as identity,
  topic          text not null,
  type           text not null,
  source         text not null,
  subject        text not null,
  time           timestamptz not null,
  recorded_at    timestamptz not null default now(),
  correlation_id text not null,
  causation_id   uuid,
  tenant         text,
  actor          text,
  data           jsonb not null
);
create index event_store_by_correlation on event_store (correlation_id, time, position);
create index event_store_by_subject on event_store (subject, position);
create index event_store_by_time on event_store using brin (time);

-- Events tell who did what: administrators and operators read them, the service writes them.
alter table event_store enable row level security;
alter table event_store force row level security;
create policy read_event on event_store for select
  using (caller_has_role('admin') or caller_has_role('operator') or caller_is_service());
create policy record_event on event_store for insert with check (caller_is_service());

-- What happened does not change: the application may add and read, nothing else. The privileges came by default.
do $$
declare
  application text;
begin
  for application in
    select distinct grantee from information_schema.role_table_grants
    where table_name = 'event_store' and grantee <> current_user
  loop
    execute format('revoke all on event_store from %I', application);
    execute format('grant select, insert on event_store to %I', application);
  end loop;
end $$;
