-- Whom a company asked to apply. The company and the person see it; nobody is asked twice for a posting.
create table invitation (
  job_id       uuid not null,
  candidate_id uuid not null,
  company_id   uuid not null,
  invited_by   uuid not null,
  invited_at   timestamptz not null,
  -- Whether notifications has the message.
  told         boolean not null default false,
  primary key (job_id, candidate_id)
);
create index invitation_by_company on invitation (company_id, invited_at);
create index invitation_by_candidate on invitation (candidate_id);

alter table invitation enable row level security;
alter table invitation force row level security;
create policy own_or_company on invitation
  using (candidate_id = caller_id() or company_id = any (caller_tenants()) or caller_is_service())
  with check (company_id = any (caller_tenants()) or caller_is_service());
