create table users (
  id           uuid primary key,
  email        text not null,
  display_name text not null,
  roles        text[] not null,
  locale       text not null,
  status       text not null,
  created_at   timestamptz not null,
  version      int not null
);
create unique index users_email on users (email);
create index users_newest on users (created_at desc, id desc);

create table companies (
  id         uuid primary key,
  name       text not null,
  website    text,
  about      text,
  place      text,
  founder_id uuid not null,
  created_at timestamptz not null,
  version    int not null
);
create unique index companies_name on companies (lower(name));

create table user_companies (
  company_id uuid not null references companies on delete cascade,
  user_id    uuid not null references users on delete cascade,
  role       text not null,
  since      timestamptz not null,
  primary key (company_id, user_id)
);
create index user_companies_by_user on user_companies (user_id);

-- Anybody may read what a company says about itself; its members change it.
alter table companies enable row level security;
alter table companies force row level security;
create policy read_company on companies for select using (true);
create policy found_company on companies for insert with check (founder_id = caller_id() or caller_is_service());
create policy change_company on companies for update
  using (id = any (caller_tenants()) or caller_is_service())
  with check (id = any (caller_tenants()) or caller_is_service());
create policy delete_company on companies for delete using (id = any (caller_tenants()) or caller_is_service());

-- Members see one another. The founder joins before there is a member who could let anybody in.
alter table user_companies enable row level security;
alter table user_companies force row level security;
create policy read_membership on user_companies for select
  using (company_id = any (caller_tenants()) or user_id = caller_id() or caller_is_service());
create policy add_membership on user_companies for insert
  with check (company_id = any (caller_tenants()) or caller_is_service()
    or (user_id = caller_id()
      and exists (select from companies c where c.id = company_id and c.founder_id = caller_id())));
create policy change_membership on user_companies for update
  using (company_id = any (caller_tenants()) or caller_is_service())
  with check (company_id = any (caller_tenants()) or caller_is_service());
create policy end_membership on user_companies for delete
  using (company_id = any (caller_tenants()) or user_id = caller_id() or caller_is_service());

-- A person sees themself and those they work with; administrators and the service see everybody.
alter table users enable row level security;
alter table users force row level security;
create policy read_user on users for select
  using (id = caller_id() or caller_has_role('admin') or caller_is_service()
    or exists (select from user_companies m where m.user_id = users.id and m.company_id = any (caller_tenants())));
create policy create_user on users for insert with check (caller_is_service());
create policy change_user on users for update
  using (id = caller_id() or caller_has_role('admin') or caller_is_service())
  with check (id = caller_id() or caller_has_role('admin') or caller_is_service());
create policy delete_user on users for delete using (caller_is_service());

-- The one thing that an owner may learn of a stranger: the id behind an address, to add them to a company.
create function user_id_of(address text) returns uuid language plpgsql as $$
declare
  roles text := coalesce(current_setting('metier.roles', true), '');
  found uuid;
begin
  perform set_config('metier.roles', 'service', true);
  select id into found from users where email = address and status = 'ACTIVE';
  perform set_config('metier.roles', roles, true);
  return found;
end $$;
