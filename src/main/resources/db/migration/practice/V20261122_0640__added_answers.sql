-- What a child tells after its tap, found by the days of the slots. The tap is named by its number in the tablet's outbox, not by a
-- foreign key: the answer may be here first. No other foreign key either, for the reason given with practice_log.
create table added_answer (
    id uuid primary key,
    clinic_id uuid not null,
    child_id uuid not null,
    prescription_id uuid not null,
    local_date date not null,
    n integer not null,
    told_outbox_id uuid not null,
    told_seq integer not null,
    seq integer not null,
    feeling integer,
    effort integer,
    pain integer,
    setting varchar(10),
    happened_at timestamp(6) with time zone not null,
    entered_at timestamp(6) with time zone not null
);

create index added_answer_by_day on added_answer (child_id, local_date);
