create table notice_setting (
    id uuid primary key,
    row_version integer not null,
    account_id uuid not null references account,
    mailed varchar(100) not null,
    daily boolean not null,
    digest_hour integer not null,
    quiet_from integer,
    quiet_to integer,
    unique (account_id)
);

create table notice_mail (
    id uuid primary key,
    clinic_id uuid not null references clinic,
    reader_id uuid not null references account,
    notice_id uuid not null references notice on delete cascade,
    topic varchar(12) not null,
    urgent boolean not null,
    zone varchar(64) not null,
    written_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    state varchar(12) not null,
    attempts integer not null,
    claim uuid,
    claimed_at timestamp(6) with time zone
);

create index notice_mail_due on notice_mail (state, due_at);
create index notice_mail_by_reader on notice_mail (reader_id, state);
create index notice_mail_by_notice on notice_mail (notice_id);
create index notice_mail_by_claim on notice_mail (claim);
