create table reminder (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    account_id uuid not null references account,
    routine varchar(14) not null,
    minute_of_day integer not null,
    due_at timestamp(6) with time zone not null,
    constraint reminder_once unique (child_id, account_id, routine)
);

create index reminder_due on reminder (due_at);

create table sent_reminder (
    id uuid primary key,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    account_id uuid not null references account,
    routine varchar(14) not null,
    local_date date not null,
    sent_at timestamp(6) with time zone not null,
    constraint sent_reminder_once unique (child_id, account_id, local_date, routine)
);

create index sent_reminder_newest on sent_reminder (sent_at);
