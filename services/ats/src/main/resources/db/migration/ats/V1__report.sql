-- The public facts of postings, kept by events.
create table posting_cache (
  job_id uuid primary key,
  facts  jsonb not null,
  open   boolean not null
);

create table report (
  id             uuid primary key,
  status         text not null,
  owner_id       uuid,
  cv_id          uuid,
  cv_version     int,
  job_id         uuid,
  correlation_id text,
  created_at     timestamptz not null,
  input          jsonb,
  score          int,
  result         jsonb,
  failure        text,
  version        int not null
);
create index report_by_owner on report (owner_id, created_at desc, id desc);
create index report_by_cv on report (cv_id, created_at desc, id desc);
create index report_pending on report (created_at) where status = 'PENDING';

-- A report quotes a CV: only its owner and services read it. Recruiters see the copy that an application keeps.
alter table report enable row level security;
alter table report force row level security;
create policy own_report on report for all
  using (owner_id = caller_id() or caller_is_service())
  with check (owner_id = caller_id() or caller_is_service());
