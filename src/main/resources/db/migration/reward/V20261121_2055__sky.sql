alter table star_account add column sky_goal integer default 4 not null;
alter table star_account add column sky_days varchar(90) default '' not null;
alter table star_account add column sky_through date;
alter table star_account add column sky_since date;
alter table star_account add column last_star_on date;
alter table star_account add column constellations integer default 0 not null;
alter table star_account add column stickers bigint default 0 not null;
alter table star_account add column together integer default 0 not null;

create table constellation (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    week date not null,
    days integer not null,
    finished_on date not null,
    finished_at timestamp(6) with time zone not null,
    unique (child_id, week)
);

create table sticker (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    name varchar(24) not null,
    earned_at timestamp(6) with time zone not null,
    unique (child_id, name)
);
