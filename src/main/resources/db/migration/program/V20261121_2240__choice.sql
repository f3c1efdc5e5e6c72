-- Two prescriptions with the same choice are "this or that". Versions keep it, so that the past is counted by the plan of its day.
alter table prescription add column choice_id uuid;
alter table prescription_version add column choice_id uuid;
