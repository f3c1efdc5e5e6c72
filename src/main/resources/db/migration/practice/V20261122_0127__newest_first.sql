-- In the order in which it is read: an index the other way round is not found by H2, which then sorts all of a child's years.
drop index practice_log_newest;
create index practice_log_newest on practice_log (child_id, entered_at desc);
