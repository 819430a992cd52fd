create table ledger (
    position bigint generated always as identity primary key,
    account  text   not null,
    number   bigint not null
);
create table poison (account text primary key);
create table accounts (account text primary key, number bigint not null);
