-- Searches that people keep: their own, and nobody else's.
create table saved_search (
  id         uuid primary key,
  owner_id   uuid not null,
  name       text not null,
  question   jsonb not null,
  alert      text not null,
  created_at timestamptz not null,
  -- What was published before is not news.
  told_from  timestamptz not null,
  looked_at  timestamptz,
  due_at     timestamptz,
  version    int not null default 0
);
create index saved_search_by_owner on saved_search (owner_id);
create index saved_search_due on saved_search (due_at) where due_at is not null;

-- Messages that are composed and that notifications has not confirmed yet.
create table digest (
  id          uuid primary key,
  owner_id    uuid not null,
  composed_at timestamptz not null
);

-- What a search has told, so that nothing is told twice.
create table announced (
  search_id  uuid not null references saved_search on delete cascade,
  posting_id uuid not null,
  owner_id   uuid not null,
  digest_id  uuid not null,
  place      int not null,
  primary key (search_id, posting_id)
);
create index announced_by_digest on announced (digest_id);

alter table saved_search enable row level security;
alter table saved_search force row level security;
create policy own_saved_search on saved_search using (owner_id = caller_id() or caller_is_service());

alter table digest enable row level security;
alter table digest force row level security;
create policy service_digest on digest using (caller_is_service());

alter table announced enable row level security;
alter table announced force row level security;
create policy own_announced on announced using (owner_id = caller_id() or caller_is_service());
