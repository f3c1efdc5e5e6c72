-- No foreign key to the child: its index in H2 would be taken instead of the one below, and lead through all years.
create table audit_entry (
    id uuid primary key,
    clinic_id uuid not null references clinic,
    child_id uuid not null,
    actor_id uuid not null,
    actor_name varchar(80) not null,
    actor_roles varchar(60) not null,
    action varchar(60) not null,
    at timestamp(6) with time zone not null
);

create index audit_entry_by_child on audit_entry (child_id, at desc);
