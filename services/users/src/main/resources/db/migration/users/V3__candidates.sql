create table candidate_profiles (
  user_id        uuid primary key references users on delete cascade,
  headline       text,
  summary        text,
  place          text,
  desired_titles text[] not null,
  open_to_remote boolean not null,
  version        int not null
);

create table candidate_skills (
  user_id  uuid not null references users on delete cascade,
  skill_id uuid not null references skills on delete cascade,
  years    int not null,
  primary key (user_id, skill_id)
);
create index candidate_skills_by_skill on candidate_skills (skill_id);

alter table candidate_profiles enable row level security;
alter table candidate_profiles force row level security;
create policy own_profile on candidate_profiles
  using (user_id = caller_id() or caller_is_service())
  with check (user_id = caller_id() or caller_is_service());

alter table candidate_skills enable row level security;
alter table candidate_skills force row level security;
create policy own_skills on candidate_skills
  using (user_id = caller_id() or caller_is_service())
  with check (user_id = caller_id() or caller_is_service());
