create table idempotency_keys (
  caller       text not null,
  key          text not null,
  request_hash text not null,
  status       int,
  content_type text,
  location     text,
  body         text,
  created_at   timestamptz not null default now(),
  primary key (caller, key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
