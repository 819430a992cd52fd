-- A variant is a copy of a CV for one posting or in another language. It outlives its master.
alter table cv
  add column master_id      uuid references cv on delete set null,
  add column master_version int,
  add column job_id         uuid,
  add column locked         boolean not null default false,
  add column photo_key      text,
  add column photo_at       timestamptz;
create index cv_by_master on cv (master_id, updated_at desc, id desc) where master_id is not null;
create index cv_by_job on cv (job_id, updated_at desc, id desc) where job_id is not null;

-- A link that shows a CV to whoever holds it. Of the token and the password only hashes are kept.
create table cv_share (
  id              uuid primary key,
  cv_id           uuid not null references cv on delete cascade,
  owner_id        uuid not null,
  token_hash      bytea not null unique,
  password_hash   text,
  masks           text[] not null,
  cv_version      int,
  expires_at      timestamptz not null,
  created_at      timestamptz not null,
  views           int not null default 0,
  last_viewed_at  timestamptz,
  wrong_passwords int not null default 0,
  wrong_since     timestamptz
);
create index cv_share_by_cv on cv_share (cv_id, created_at desc);

alter table cv_share enable row level security;
alter table cv_share force row level security;
create policy own_cv_share on cv_share using (owner_id = caller_id() or caller_is_service());
