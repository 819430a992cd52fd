create table cv (
  id            uuid primary key,
  owner_id      uuid not null,
  title         text not null,
  content       jsonb not null,
  original_key  text,
  original_name text,
  change        text not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  version       int not null
);
create index cv_by_owner on cv (owner_id, updated_at desc, id desc);

create table cv_version (
  cv_id      uuid not null references cv on delete cascade,
  version    int not null,
  title      text not null,
  content    jsonb not null,
  change     text not null,
  created_at timestamptz not null,
  primary key (cv_id, version)
);

create table generated_document (
  id         uuid primary key,
  owner_id   uuid not null,
  cv_id      uuid references cv on delete cascade,
  cv_version int,
  template   text not null,
  format     text not null,
  object_key text not null,
  created_at timestamptz not null
);
create index generated_document_by_cv on generated_document (cv_id);

-- A CV belongs to one person; services read it on their behalf.
alter table cv enable row level security;
alter table cv force row level security;
create policy own_cv on cv using (owner_id = caller_id() or caller_is_service());

alter table cv_version enable row level security;
alter table cv_version force row level security;
create policy own_cv_version on cv_version using (exists (select from cv where cv.id = cv_version.cv_id));

alter table generated_document enable row level security;
alter table generated_document force row level security;
create policy own_document on generated_document using (owner_id = caller_id() or caller_is_service());
