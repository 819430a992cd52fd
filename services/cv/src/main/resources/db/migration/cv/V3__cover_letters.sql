-- A letter goes with a CV and outlives it.
create table cover_letter (
  id         uuid primary key,
  owner_id   uuid not null,
  title      text not null,
  cv_id      uuid references cv on delete set null,
  job_id     uuid,
  language   text,
  recipient  text,
  subject    text,
  body       text not null,
  closing    text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version    int not null
);
create index cover_letter_by_owner on cover_letter (owner_id, updated_at desc, id desc);
create index cover_letter_by_cv on cover_letter (cv_id) where cv_id is not null;
create index cover_letter_by_job on cover_letter (job_id) where job_id is not null;

alter table cover_letter enable row level security;
alter table cover_letter force row level security;
create policy own_cover_letter on cover_letter using (owner_id = caller_id() or caller_is_service());
