alter table practice_log add column practiced_with varchar(36);
alter table practice_log add column chosen boolean default false not null;

create table repetition_quest (
    prescription_id uuid primary key references prescription,
    child_id uuid not null references child,
    clinic_id uuid not null references clinic,
    reps integer not null,
    week date not null,
    week_reps integer not null
);

create index repetition_quest_by_child on repetition_quest (child_id);
