create table family (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    name varchar(80) not null
);

create index family_by_clinic on family (clinic_id, name);

create table child (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    family_id uuid not null references family,
    nickname varchar(30) not null,
    birth_month date not null,
    avatar varchar(20) not null,
    low_tone boolean not null,
    zone varchar(60) not null,
    language varchar(2) not null,
    minutes_per_day integer not null,
    created_at timestamp(6) with time zone not null
);

create index child_by_clinic on child (clinic_id, nickname);
create index child_by_family on child (family_id);

create table circle_member (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    account_id uuid references account,
    name varchar(80) not null,
    role varchar(12) not null,
    home varchar(60),
    invited_at timestamp(6) with time zone not null,
    joined_at timestamp(6) with time zone,
    left_at timestamp(6) with time zone
);

create index circle_member_by_child on circle_member (child_id, account_id);
create index circle_member_by_account on circle_member (account_id, child_id);

create table treatment (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    therapist_id uuid not null references account,
    discipline varchar(3) not null,
    started_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);

create index treatment_by_child on treatment (child_id, therapist_id);
create index treatment_by_therapist on treatment (therapist_id, child_id);

create table consent (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    account_id uuid not null references account,
    text_version integer not null,
    given_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone
);

create index consent_by_child on consent (child_id, text_version);

create table device (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    name varchar(60) not null,
    token_hash varchar(64) not null unique,
    tablet_id uuid not null,
    paired_by uuid not null references account,
    paired_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);

create table device_child (
    child_id uuid not null references child,
    device_id uuid not null references device,
    clinic_id uuid not null references clinic,
    primary key (child_id, device_id)
);

create index device_child_by_device on device_child (device_id, child_id);

create table pairing_code (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    code_hash varchar(64) not null,
    child_ids varchar(2000) not null,
    created_by uuid not null references account,
    expires_at timestamp(6) with time zone not null,
    used_by_tablet uuid
);

create index pairing_code_by_hash on pairing_code (code_hash, expires_at);
