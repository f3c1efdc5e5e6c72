create table push_keys (
    name varchar(10) primary key,
    public_key varchar(200) not null,
    private_key varchar(400) not null,
    made_at timestamp(6) with time zone not null
);

create table push_subscription (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    account_id uuid not null references account,
    endpoint varchar(1000) not null,
    endpoint_hash varchar(64) not null,
    p256dh varchar(100) not null,
    auth varchar(40) not null,
    site varchar(300) not null,
    made_at timestamp(6) with time zone not null,
    constraint push_subscription_once unique (endpoint_hash)
);

create index push_subscription_by_account on push_subscription (account_id);
