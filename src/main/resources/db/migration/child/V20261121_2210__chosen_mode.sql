-- How child mode speaks, where the parent chose it; the birth month decides where this is null.
alter table child add column chosen_mode varchar(12);
