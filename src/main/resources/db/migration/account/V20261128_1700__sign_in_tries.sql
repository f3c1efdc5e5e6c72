-- How often somebody has tried to sign in in vain, by the hash of who is counted: an address, whether or not it is anybody's, or a
-- browser in which its person has signed in before.
create table sign_in_tries (
    id uuid primary key,
    row_version integer not null,
    who_hash varchar(64) not null unique,
    failures integer not null,
    wait_until timestamp(6) with time zone,
    last_at timestamp(6) with time zone not null
);

create index sign_in_tries_by_time on sign_in_tries (last_at);

create table known_device (
    id uuid primary key,
    row_version integer not null,
    account_id uuid not null references account,
    token_hash varchar(64) not null unique,
    last_used_at timestamp(6) with time zone not null
);

create index known_device_by_account on known_device (account_id, last_used_at);
