create table star_account (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    owner varchar(9) not null,
    owner_id uuid not null,
    lifetime integer not null check (lifetime >= 0),
    balance integer not null,
    reserved integer not null,
    unique (clinic_id, owner_id, owner),
    check (reserved >= 0),
    check (balance >= reserved)
);

create table reward (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    owner varchar(9) not null,
    owner_id uuid not null,
    title varchar(60) not null,
    picture varchar(40) not null,
    size varchar(6) not null,
    cost integer not null check (cost > 0),
    position integer not null,
    retired boolean not null
);

create index reward_by_owner on reward (clinic_id, owner_id, position);

create table reward_claim (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    owner varchar(9) not null,
    owner_id uuid not null,
    reward_id uuid not null references reward,
    title varchar(60) not null,
    picture varchar(40) not null,
    cost integer not null check (cost > 0),
    status varchar(8) not null,
    asked_at timestamp(6) with time zone not null,
    answered_at timestamp(6) with time zone,
    answered_by uuid references account,
    kind_word varchar(200),
    enjoyed_at timestamp(6) with time zone
);

create index reward_claim_by_child on reward_claim (child_id, asked_at);

-- Written with every tap: the account's row already ties the clinic, and a foreign key costs an index in H2.
create table star_entry (
    id uuid primary key,
    clinic_id uuid not null,
    account_id uuid not null references star_account,
    kind varchar(6) not null,
    sky integer not null,
    shop integer not null,
    slot varchar(50),
    round integer not null,
    claim_id uuid references reward_claim,
    at timestamp(6) with time zone not null,
    unique (account_id, slot, round, kind),
    unique (claim_id)
);
