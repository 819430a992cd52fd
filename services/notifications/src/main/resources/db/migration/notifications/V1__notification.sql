-- Where people are reached: a copy, kept by events.
create table recipient (
  user_id      uuid primary key,
  email        text not null,
  display_name text not null,
  locale       text not null
);

create table template (
  key      text primary key,
  category text not null,
  title    text not null,
  body     text not null,
  link     text,
  version  int not null default 1
);

create table notification (
  id         uuid primary key,
  place      bigint generated always as identity,
  cause_id   uuid not null,
  user_id    uuid not null,
  category   text not null,
  title      text not null,
  body       text not null,
  link       text,
  created_at timestamptz not null,
  read_at    timestamptz,
  constraint one_per_cause_and_person unique (cause_id, user_id)
);
create unique index notification_by_user on notification (user_id, place desc);
create index notification_unread on notification (user_id) where read_at is null;

create table mail (
  id         uuid primary key,
  cause_id   uuid not null,
  user_id    uuid not null,
  address    text not null,
  subject    text not null,
  body       text not null,
  link       text,
  created_at timestamptz not null,
  sent_at    timestamptz,
  constraint one_mail_per_cause_and_person unique (cause_id, user_id)
);
create index mail_by_user on mail (user_id);

create table preference (
  user_id  uuid not null,
  category text not null,
  channel  text not null,
  enabled  boolean not null,
  primary key (user_id, category, channel)
);

alter table recipient enable row level security;
alter table recipient force row level security;
create policy own_recipient on recipient using (user_id = caller_id() or caller_is_service());

alter table notification enable row level security;
alter table notification force row level security;
create policy own_notification on notification using (user_id = caller_id() or caller_is_service());

alter table mail enable row level security;
alter table mail force row level security;
create policy service_mail on mail using (caller_is_service());

alter table preference enable row level security;
alter table preference force row level security;
create policy own_preference on preference using (user_id = caller_id() or caller_is_service());

-- Wakes every instance, so that each can tell the people connected to it.
create function tell_live() returns trigger language plpgsql as $$
begin
  perform pg_notify('notification', new.user_id::text);
  return new;
end $$;
create trigger tell_live after insert on notification for each row execute function tell_live();
