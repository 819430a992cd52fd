-- What this service knows of postings, kept by events.
create table posting_facts (
  job_id       uuid primary key,
  company_id   uuid not null,
  company_name text not null,
  title        text not null,
  open         boolean not null
);

create table application (
  id             uuid primary key,
  job_id         uuid not null,
  company_id     uuid not null,
  candidate_id   uuid not null,
  candidate_name text not null,
  job_title      text not null,
  company_name   text not null,
  snapshot       jsonb not null,
  stage          text not null,
  status         text not null,
  score          int,
  evidence       jsonb,
  submitted_at   timestamptz not null,
  stage_since    timestamptz not null,
  version        int not null,
  constraint one_application_per_person_and_posting unique (job_id, candidate_id)
);
create index application_by_job on application (job_id, submitted_at desc, id desc);
create index application_by_candidate on application (candidate_id, submitted_at desc, id desc);
create index application_by_stage on application (job_id, stage, stage_since);

create table stage_change (
  id             bigint generated always as identity primary key,
  application_id uuid not null references application on delete cascade,
  from_stage     text,
  to_stage       text not null,
  by_user        uuid not null,
  reason         text,
  at             timestamptz not null
);
create index stage_change_by_application on stage_change (application_id, id);

create table note (
  id             uuid primary key,
  application_id uuid not null references application on delete cascade,
  by_user        uuid not null,
  text           text not null,
  at             timestamptz not null
);
create index note_by_application on note (application_id, at);

-- A candidate sees their own, the company those to its postings; notes are the company's alone.
alter table application enable row level security;
alter table application force row level security;
create policy own_or_company on application
  using (candidate_id = caller_id() or company_id = any (caller_tenants()) or caller_is_service());

alter table stage_change enable row level security;
alter table stage_change force row level security;
create policy of_visible_application on stage_change
  using (caller_is_service() or exists (select from application a where a.id = application_id));

alter table note enable row level security;
alter table note force row level security;
create policy of_company on note
  using (caller_is_service() or exists (
    select from application a where a.id = application_id and a.company_id = any (caller_tenants())));
