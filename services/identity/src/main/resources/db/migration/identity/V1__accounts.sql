-- An account is pending until its profile exists; its id is the id of the user.
create table account (
  id                uuid primary key,
  email             text not null,
  email_key         text not null unique,
  display_name      text not null,
  roles             text[] not null,
  status            text not null,
  email_verified_at timestamptz,
  created_at        timestamptz not null,
  version           int not null
);
create index account_by_role on account using gin (roles);

create table credential (
  account_id    uuid primary key references account on delete cascade,
  password_hash text not null,
  changed_at    timestamptz not null
);

-- The state of the registration saga. Without an account: the address had one already, and nobody may learn it.
create table registration (
  id              uuid primary key,
  account_id      uuid,
  status          text not null,
  reason          text,
  created_at      timestamptz not null,
  shown_active_at timestamptz,
  version         int not null
);
create index registration_by_account on registration (account_id);
create index registration_by_age on registration (created_at);

create table session (
  id           uuid primary key,
  account_id   uuid not null references account on delete cascade,
  client_id    text,
  user_agent   text,
  created_at   timestamptz not null,
  last_used_at timestamptz not null,
  expires_at   timestamptz not null,
  ended_at     timestamptz,
  end_reason   text,
  version      int not null
);
create index session_by_account on session (account_id, created_at desc) where ended_at is null;
create index session_by_end on session (coalesce(ended_at, expires_at));

-- Used tokens stay as long as their session, so that a second use is noticed.
create table refresh_token (
  hash       bytea primary key,
  session_id uuid not null references session on delete cascade,
  account_id uuid not null,
  issued_at  timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index refresh_token_by_session on refresh_token (session_id);

-- Mails that were asked for. The token of a link is derived from the id, so nothing here opens anything.
create table mail (
  id         uuid primary key,
  account_id uuid not null references account on delete cascade,
  purpose    text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index mail_by_account on mail (account_id, purpose, created_at desc);
create index mail_by_age on mail (created_at);

create table login_attempt (
  id      bigint generated always as identity primary key,
  subject text not null,
  at      timestamptz not null
);
create index login_attempt_by_subject on login_attempt (subject, at);
create index login_attempt_by_age on login_attempt (at);

-- The private half is encrypted with a key that is not in the database.
create table signing_key (
  id           text primary key,
  state        text not null,
  public_key   text not null,
  private_key  bytea,
  created_at   timestamptz not null,
  activated_at timestamptz,
  retired_at   timestamptz
);
create unique index one_current_signing_key on signing_key (state) where state = 'CURRENT';

-- Authorization codes (RFC 6749, section 4.1) by their hash, with what the exchange has to be checked against.
create table authorization_code (
  hash       bytea primary key,
  id         uuid not null unique,
  client_id  text not null,
  account_id uuid not null references account on delete cascade,
  request    jsonb not null,
  issued_at  timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index authorization_code_by_age on authorization_code (expires_at);

-- Sign-in happens before a caller is known and runs as the service; a person sees what is their own.
do $$
declare
  name text;
begin
  foreach name in array array['account', 'credential', 'registration', 'session', 'refresh_token', 'mail',
                              'login_attempt', 'signing_key', 'authorization_code'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy service on %I using (caller_is_service()) with check (caller_is_service())', name);
  end loop;
end $$;
create policy own on account for select using (id = caller_id());
create policy own on credential using (account_id = caller_id()) with check (account_id = caller_id());
create policy own on session using (account_id = caller_id()) with check (account_id = caller_id());
create policy own on mail using (account_id = caller_id()) with check (account_id = caller_id());
