create table clinic (
    id uuid primary key,
    row_version integer not null,
    name varchar(120) not null,
    zone varchar(60) not null,
    demo boolean not null,
    created_at timestamp(6) with time zone not null
);

create table account (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    email varchar(254) not null unique,
    display_name varchar(80) not null,
    password_hash varchar(200) not null,
    administrator boolean not null,
    caregiver boolean not null,
    discipline varchar(3),
    language varchar(2) not null,
    failed_attempts integer not null,
    wait_until timestamp(6) with time zone,
    deactivated_at timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null
);

create index account_by_clinic on account (clinic_id, display_name);

create table access_link (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    purpose varchar(12) not null,
    token_hash varchar(64) not null unique,
    email varchar(254) not null,
    display_name varchar(80) not null,
    administrator boolean not null,
    discipline varchar(3),
    subject_id uuid,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    created_by uuid not null
);
