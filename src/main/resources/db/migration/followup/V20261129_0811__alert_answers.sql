create table alert_answer (
    id uuid primary key,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    prescription_id uuid references prescription,
    kind varchar(20) not null,
    answer varchar(8) not null,
    until date,
    note varchar(500),
    answered_by uuid not null references account,
    answered_at timestamp(6) with time zone not null
);

create index alert_answer_by_child on alert_answer (child_id, answered_at);
