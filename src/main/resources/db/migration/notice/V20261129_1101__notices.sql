create table notice (
    id uuid primary key,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    reader_id uuid not null references account,
    kind varchar(16) not null,
    about_id uuid,
    number integer not null,
    first_at timestamp(6) with time zone not null,
    newest_at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone
);

create index notice_by_reader on notice (reader_id, read_at, newest_at);
create index notice_by_child on notice (child_id, kind, first_at);
create index notice_by_age on notice (newest_at);
