-- What people looked for: their own, and nobody else's.
create table history (
  id          uuid primary key,
  owner_id    uuid not null,
  q           text not null,
  total       bigint not null,
  searched_at timestamptz not null
);
create unique index history_by_text on history (owner_id, q);
create index history_by_owner on history (owner_id, searched_at desc, id desc);

alter table history enable row level security;
alter table history force row level security;
create policy own_history on history using (owner_id = caller_id() or caller_is_service());
