create table reminder_answer (
    id uuid primary key,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    account_id uuid not null references account,
    answered_at timestamp(6) with time zone not null,
    constraint reminder_answer_once unique (child_id, account_id)
);
