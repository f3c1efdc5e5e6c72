-- Holds one row at most: of two people who set up at once, the second finds it taken.
create table first_set_up (
    id integer primary key check (id = 1)
);
