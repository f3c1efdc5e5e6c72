alter table account add column standing integer default 0 not null;

create table account_event (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    account_id uuid not null references account,
    kind varchar(20) not null,
    child_id uuid,
    actor_id uuid not null,
    actor_name varchar(80) not null,
    standing integer not null,
    at timestamp(6) with time zone not null,
    told_at timestamp(6) with time zone
);

create index account_event_by_account on account_event (account_id, at);
create index account_event_by_time on account_event (at);

create index access_link_by_subject on access_link (subject_id);
create index access_link_by_email on access_link (email);
