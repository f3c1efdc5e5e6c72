alter table prescription add column quest_target integer;
