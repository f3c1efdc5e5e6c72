-- How much help the child gets, chosen by the family; null where nobody chose.
alter table prescription add column prompt_level varchar(14);
