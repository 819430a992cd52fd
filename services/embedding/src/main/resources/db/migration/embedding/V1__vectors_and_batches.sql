-- Vectors by what they are of: SHA-256 of model, purpose and text. No text, and nobody whose text it was.
create table cached_vector (
  key     bytea primary key,
  vector  bytea not null, -- float32, little end first
  is_cut  boolean not null,
  used_at timestamptz not null
);
create index cached_vector_by_use on cached_vector (used_at);

create table batch (
  id           uuid primary key,
  owner_id     uuid,
  caller       text not null,
  purpose      text not null,
  engine       text not null,
  model        text not null,
  dimension    int not null,
  status       text not null,
  total        int not null,
  done         int not null,
  failure      text,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  worked_at    timestamptz not null,
  leased_until timestamptz not null
);
create index batch_waiting on batch (worked_at, id) where status = 'PENDING';
create index batch_by_caller on batch (caller) where status = 'PENDING';
create index batch_by_expiry on batch (expires_at);

-- A text is kept until its vector is there.
create table batch_text (
  batch_id uuid not null references batch on delete cascade,
  position int not null,
  owner_id uuid,
  key      bytea not null,
  text     text,
  primary key (batch_id, position)
);
create index batch_text_by_key on batch_text (key);
create index batch_text_waiting on batch_text (batch_id, position) where text is not null;

-- A batch belongs to who asked for it; those of services (no owner) and the work on all of them are for services.
alter table batch enable row level security;
alter table batch force row level security;
create policy own_batch on batch for all
  using (owner_id = caller_id() or caller_is_service())
  with check (owner_id = caller_id() or caller_is_service());

alter table batch_text enable row level security;
alter table batch_text force row level security;
create policy own_batch_text on batch_text for all
  using (owner_id = caller_id() or caller_is_service())
  with check (owner_id = caller_id() or caller_is_service());
