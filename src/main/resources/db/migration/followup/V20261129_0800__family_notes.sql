create table family_note (
    id uuid primary key,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    author_id uuid not null references account,
    kind varchar(8) not null,
    text varchar(500) not null,
    local_date date not null,
    written_at timestamp(6) with time zone not null
);

create index family_note_newest on family_note (child_id, written_at);
create index family_note_by_day on family_note (child_id, local_date);

create table family_note_undo (
    id uuid primary key,
    note_id uuid not null references family_note,
    taken_back_at timestamp(6) with time zone not null,
    unique (note_id)
);
