-- Every foreign key costs an index of its own in H2, and every index of these two tables is written with every tap; of two that
-- begin with the child, H2 may also take the one that leads through all its years. So the child and the clinic, which the
-- prescription's row already ties, and what a tally repeats from its log, are plain columns.
create table practice_log (
    id uuid primary key,
    clinic_id uuid not null,
    child_id uuid not null,
    prescription_id uuid not null references prescription,
    local_date date not null,
    n integer not null,
    prescription_version integer not null,
    kind varchar(6) not null,
    result varchar(9),
    feeling integer,
    effort integer,
    pain integer,
    barrier varchar(14),
    setting varchar(10),
    reps integer,
    minutes integer,
    note varchar(1000),
    undoes uuid references practice_log,
    source varchar(9) not null,
    by_id uuid not null,
    by_name varchar(80) not null,
    happened_at timestamp(6) with time zone not null,
    entered_at timestamp(6) with time zone not null,
    tablet_at timestamp(6) with time zone,
    zone varchar(60),
    clock_corrected boolean not null,
    late boolean not null,
    star_delta integer not null,
    outbox_id uuid,
    seq integer,
    digest varchar(32),
    through_seq integer,
    unique (outbox_id, seq),
    unique (undoes)
);

create index practice_log_by_slot on practice_log (prescription_id, local_date, n);
create index practice_log_by_day on practice_log (child_id, local_date);
create index practice_log_newest on practice_log (child_id, entered_at desc);
create index practice_log_through on practice_log (outbox_id, through_seq desc);

create table slot_tally (
    child_id uuid not null,
    local_date date not null,
    prescription_id uuid not null,
    n integer not null,
    clinic_id uuid not null,
    result varchar(9),
    resting boolean not null,
    log_id uuid,
    happened_at timestamp(6) with time zone,
    reps integer,
    minutes integer,
    outbox_id uuid,
    seq integer,
    logs integer not null,
    starred boolean not null,
    star_for_shop boolean not null,
    star_round integer not null,
    primary key (child_id, local_date, prescription_id, n)
);

create table device_command (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    device_id uuid not null references device,
    outbox_id uuid not null,
    seq integer not null,
    digest varchar(32) not null,
    status varchar(8) not null,
    reason varchar(40) not null,
    content varchar(2000) not null,
    through_seq integer not null,
    received_at timestamp(6) with time zone not null,
    unique (outbox_id, seq)
);

create index device_command_through on device_command (outbox_id, through_seq desc);
