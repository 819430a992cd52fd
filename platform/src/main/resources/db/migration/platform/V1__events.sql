-- Events that are committed and not yet on the broker. Rows leave when they were published; see Relay.
create table outbox (
    id         bigint generated always as identity primary key,
    topic      text        not null,
    key        text        not null,
    type       text        not null,
    payload    text        not null,
    headers    text        not null,
    created_at timestamptz not null default now()
);

-- What each consumer of this service has handled: an event takes effect once.
create table processed_events (
    event_id uuid        not null,
    consumer text        not null,
    at       timestamptz not null default now(),
    primary key (event_id, consumer)
);

create index processed_events_at on processed_events using brin (at);

-- What a consumer could not handle, in the order it arrived per key.
create table dead_letters (
    id          bigint generated always as identity primary key,
    consumer    text        not null,
    topic       text        not null,
    key         text        not null,
    event_id    uuid        not null,
    type        text        not null,
    payload     text        not null,
    error       text        not null,
    attempts    int         not null,
    failed_at   timestamptz not null default now(),
    replayed_at timestamptz
);

create index dead_letters_waiting on dead_letters (consumer, topic, key, id) where replayed_at is null;

-- Keys whose later events wait behind a dead letter.
create table parked_keys (
    consumer text not null,
    topic    text not null,
    key      text not null,
    primary key (consumer, topic, key)
);
