-- What was looked for and opened, without anybody's name.
create table asked (
  asked_at timestamptz not null,
  -- Absent where there were no words, or they looked like somebody's address or number.
  text     text,
  hits     bigint not null
);
create index asked_by_time on asked (asked_at);

create table clicked (
  clicked_at timestamptz not null,
  text       text,
  position   int not null,
  -- Whether it is the first of its asking.
  is_first   boolean not null
);
create index clicked_by_time on clicked (clicked_at);

alter table asked enable row level security;
alter table asked force row level security;
create policy read_asked on asked using (caller_is_service() or caller_has_role('admin'));

alter table clicked enable row level security;
alter table clicked force row level security;
create policy read_clicked on clicked using (caller_is_service() or caller_has_role('admin'));
