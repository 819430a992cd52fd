-- What people saved and hid: their own, and nobody else's. The public facts of the posting are kept beside it, because it is
-- learned from after the posting is closed too.
create table recommendation_feedback (
  owner_id uuid not null,
  job_id   uuid not null,
  kind     text not null,
  posting  jsonb not null,
  given_at timestamptz not null,
  primary key (owner_id, job_id)
);
create index recommendation_feedback_by_time on recommendation_feedback (owner_id, given_at desc, job_id desc);

alter table recommendation_feedback enable row level security;
alter table recommendation_feedback force row level security;
create policy own_feedback on recommendation_feedback using (owner_id = caller_id());
