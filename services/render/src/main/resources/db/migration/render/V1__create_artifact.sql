create table artifact (
  id         uuid primary key,
  owner_id   uuid,
  media_type text not null,
  bytes      bigint not null,
  object_key text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index artifact_by_owner on artifact (owner_id);
create index artifact_by_expiry on artifact (expires_at);

-- A file belongs to who had it made; files of services (no owner) and the deletion of expired ones are for services.
alter table artifact enable row level security;
alter table artifact force row level security;
create policy own_artifact on artifact for all
  using (owner_id = caller_id() or caller_is_service())
  with check (owner_id = caller_id() or caller_is_service());
