create table home_program (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null unique references child,
    week_focus varchar(200),
    opened_at timestamp(6) with time zone not null
);

create table prescription (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    program_id uuid not null references home_program,
    exercise_id uuid not null references exercise,
    discipline varchar(3) not null,
    purpose varchar(12) not null,
    emoji varchar(16) not null,
    status varchar(10) not null,
    starts_on date not null,
    ends_on date,
    version integer not null,
    texts varchar(20000) not null,
    sets integer,
    reps integer,
    hold_seconds integer,
    minutes integer,
    side varchar(5),
    times_per_week integer not null,
    times_per_day integer not null,
    weekdays varchar(7) not null,
    minutes_each integer not null,
    note varchar(500),
    routines varchar(80) not null,
    position integer not null,
    praise_only boolean not null,
    prescribed_by uuid not null references account,
    prescribed_at timestamp(6) with time zone not null,
    warnings_confirmed boolean not null
);

create index prescription_by_child on prescription (child_id, position);

create table prescription_version (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    prescription_id uuid not null references prescription,
    number integer not null,
    change varchar(10) not null,
    reason varchar(16),
    comment varchar(500),
    status varchar(10) not null,
    texts varchar(20000) not null,
    sets integer,
    reps integer,
    hold_seconds integer,
    minutes integer,
    side varchar(5),
    times_per_week integer not null,
    times_per_day integer not null,
    weekdays varchar(7) not null,
    minutes_each integer not null,
    note varchar(500),
    effective_on date not null,
    changed_by uuid not null references account,
    changed_at timestamp(6) with time zone not null,
    unique (child_id, prescription_id, number)
);

create table program_pause (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    from_date date not null,
    to_date date not null,
    reason varchar(8) not null
);

create index program_pause_by_child on program_pause (child_id, to_date);
