create table company_cache (
  company_id uuid primary key,
  name       text not null,
  website    text,
  place      text
);

create table category (
  id   uuid primary key,
  name text not null
);
create unique index category_name on category (lower(name));

create table posting (
  id              uuid primary key,
  company_id      uuid not null,
  title           text not null,
  slug            text not null,
  description     text not null,
  category_id     uuid references category,
  employment_type text not null,
  work_mode       text not null,
  place           text,
  deadline        date,
  details         jsonb not null,
  status          text not null,
  created_at      timestamptz not null,
  published_at    timestamptz,
  listed_at       timestamptz not null,
  deleted         boolean not null default false,
  version         int not null,
  words           tsvector generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', description), 'B')) stored
);
create index posting_by_words on posting using gin (words);
create index posting_public on posting (listed_at desc, id desc) where status = 'PUBLISHED' and not deleted;
create index posting_by_company on posting (company_id, listed_at desc, id desc) where not deleted;
create index posting_by_category on posting (category_id, listed_at desc) where status = 'PUBLISHED' and not deleted;
create index posting_by_deadline on posting (deadline) where status = 'PUBLISHED' and not deleted;

-- Drafts belong to the company; what was published may be read by all.
alter table posting enable row level security;
alter table posting force row level security;
create policy read_posting on posting for select
  using (published_at is not null or company_id = any (caller_tenants()) or caller_is_service());
create policy write_posting on posting for all
  using (company_id = any (caller_tenants()) or caller_is_service())
  with check (company_id = any (caller_tenants()) or caller_is_service());
