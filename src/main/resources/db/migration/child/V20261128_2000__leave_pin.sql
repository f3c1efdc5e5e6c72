-- The PIN with which a grown-up leaves child mode on a family's tablets: only what a guess can be compared with.
create table leave_pin (
    id uuid primary key references family,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    salt varchar(24) not null,
    rounds integer not null,
    proof varchar(44) not null,
    set_by uuid not null references account,
    set_at timestamp(6) with time zone not null
);
