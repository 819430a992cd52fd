alter table candidate_profiles
  add column visible         boolean not null default false,
  add column seniority       text,
  add column salary_min      int,
  add column salary_currency text,
  add constraint salary_in_a_currency check ((salary_min is null) = (salary_currency is null));

-- Of whom others were told, so that they are told when it is over. An administrator suspends and activates people.
create table shown_candidates (
  user_id uuid primary key references users on delete cascade
);
alter table shown_candidates enable row level security;
alter table shown_candidates force row level security;
create policy own_sight on shown_candidates
  using (user_id = caller_id() or caller_has_role('admin') or caller_is_service())
  with check (user_id = caller_id() or caller_has_role('admin') or caller_is_service());

-- What others may know of a candidate; no row for one who does not show themself or is suspended. Whoever changes something,
-- the person or an administrator, finds the same.
create function shown_candidate(person uuid) returns table (
  display_name text, headline text, place text, desired_titles text[], open_to_remote boolean, seniority text,
  salary_min int, salary_currency text, skill_ids uuid[], skill_names text[], skill_years int[])
language plpgsql as $$
declare
  roles text := coalesce(current_setting('metier.roles', true), '');
begin
  perform set_config('metier.roles', 'service', true);
  return query
    select u.display_name, p.headline, p.place, p.desired_titles, p.open_to_remote, p.seniority,
      p.salary_min, p.salary_currency, k.ids, k.names, k.years
    from users u join candidate_profiles p on p.user_id = u.id,
      lateral (
        select coalesce(array_agg(s.id order by lower(s.name)), '{}') ids,
          coalesce(array_agg(s.name order by lower(s.name)), '{}') names,
          coalesce(array_agg(c.years order by lower(s.name)), '{}') years
        from candidate_skills c join skills s on s.id = c.skill_id where c.user_id = u.id) k
    where u.id = person and p.visible and u.status = 'ACTIVE';
  perform set_config('metier.roles', roles, true);
end $$;
