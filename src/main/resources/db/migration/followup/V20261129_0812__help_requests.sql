create table help_request (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    prescription_id uuid not null references prescription,
    kind varchar(12) not null,
    words varchar(500),
    asked_by uuid not null references account,
    asked_at timestamp(6) with time zone not null,
    open_as varchar(50),
    answered_by uuid references account,
    answered_at timestamp(6) with time zone,
    message_id uuid references message,
    unique (open_as)
);

create index help_request_by_child on help_request (child_id, answered_at);
