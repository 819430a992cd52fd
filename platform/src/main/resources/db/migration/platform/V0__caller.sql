-- Who asks, for row-level security. The platform sets these at the start of each transaction.
create function caller_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('metier.user', true), '')::uuid $$;

create function caller_has_role(role text) returns boolean language sql stable parallel safe
  as $$ select role = any (string_to_array(coalesce(current_setting('metier.roles', true), ''), ',')) $$;

create function caller_is_service() returns boolean language sql stable parallel safe
  as $$ select caller_has_role('service') $$;

create function caller_tenants() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(string_to_array(nullif(current_setting('metier.tenants', true), ''), ',')::uuid[], '{}') $$;

-- The tables that follow belong to the owner; the application reads and writes rows, nothing else.
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage on sequences to ${app_role};
grant usage on schema public to ${app_role};

-- Who belongs to which tenant: a copy, fed by events.
create table tenant_members (
  tenant_id uuid not null,
  user_id   uuid not null,
  role      text not null,
  primary key (tenant_id, user_id)
);
create index tenant_members_by_user on tenant_members (user_id);
