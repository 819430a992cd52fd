-- What people applied for, as the applications service told. Without its posting nothing is learned from it.
create table recommendation_application (
  owner_id   uuid not null,
  job_id     uuid not null,
  posting    jsonb,
  applied_at timestamptz not null,
  primary key (owner_id, job_id)
);

alter table recommendation_application enable row level security;
alter table recommendation_application force row level security;
create policy own_application on recommendation_application using (owner_id = caller_id() or caller_is_service());
