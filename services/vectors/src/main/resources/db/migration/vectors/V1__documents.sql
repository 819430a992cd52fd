-- What indexes are made of. A change is the place of a document in the order in which they read; it is taken under a lock, so
-- that none becomes visible after a later one. What was removed keeps its id and its place, and nothing else.
create sequence document_change;
create table document (
  id         uuid primary key,
  owner_id   uuid,
  tenant_id  uuid,
  title      text,
  is_removed boolean not null default false,
  change     bigint not null unique
);
create index document_by_owner on document (owner_id);

create table chunk (
  document_id uuid not null references document on delete cascade,
  position    int not null,
  text        text not null,
  labels      text[] not null,
  vector      bytea, -- float32, big end first
  model       text,
  primary key (document_id, position)
);
create index chunk_without_vector on chunk (document_id, position) where vector is null;

-- Services alone, which say on whose behalf they ask.
alter table document enable row level security;
alter table document force row level security;
create policy services on document for all using (caller_is_service()) with check (caller_is_service());

alter table chunk enable row level security;
alter table chunk force row level security;
create policy services on chunk for all using (caller_is_service()) with check (caller_is_service());
