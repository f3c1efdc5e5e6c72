create table message (
    id uuid primary key,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    author_id uuid not null references account,
    party varchar(9) not null,
    text varchar(2000) not null,
    sent_at timestamp(6) with time zone not null
);

create index message_by_child on message (child_id, sent_at);

create table read_mark (
    id uuid primary key,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    account_id uuid not null references account,
    topic varchar(8) not null,
    through timestamp(6) with time zone not null
);

create index read_mark_by_child on read_mark (child_id, account_id, topic, through);
