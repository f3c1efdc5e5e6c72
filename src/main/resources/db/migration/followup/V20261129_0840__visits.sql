create table visit (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    state varchar(9) not null,
    starts_at timestamp(6) with time zone not null,
    started_at timestamp(6) with time zone,
    finished_at timestamp(6) with time zone,
    team_note varchar(4000) not null,
    family_summary varchar(4000) not null
);

create index visit_by_child on visit (child_id, starts_at);

create table visit_therapist (
    visit_id uuid not null references visit on delete cascade,
    therapist_id uuid not null references account,
    primary key (visit_id, therapist_id)
);

create table visit_draft (
    id uuid primary key,
    row_version integer not null,
    visit_id uuid not null references visit on delete cascade,
    author_id uuid not null references account,
    text varchar(4000) not null,
    constraint visit_draft_once unique (visit_id, author_id)
);

create table follow_up (
    id uuid primary key,
    row_version integer not null,
    child_id uuid not null references child,
    visit_id uuid not null references visit on delete cascade,
    prescription_id uuid not null references prescription,
    asked boolean not null,
    how_it_went varchar(500) not null,
    tries integer,
    correct integer,
    prompt_level varchar(14),
    constraint follow_up_once unique (visit_id, prescription_id)
);

create table commitment (
    id uuid primary key,
    row_version integer not null,
    clinic_id uuid not null references clinic,
    child_id uuid not null references child,
    visit_id uuid not null references visit on delete cascade,
    party varchar(9) not null,
    text varchar(300) not null,
    due_on date,
    made_by uuid not null references account,
    made_at timestamp(6) with time zone not null,
    kept_at timestamp(6) with time zone
);

create index commitment_by_child on commitment (child_id, made_at);
