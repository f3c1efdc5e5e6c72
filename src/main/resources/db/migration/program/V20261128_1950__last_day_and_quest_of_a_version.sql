-- The past is judged by the last day that was planned then; of versions made before this, today's is all that is known.
alter table prescription_version add column ends_on date;
alter table prescription_version add column quest_target integer;

update prescription_version
set ends_on = (select prescription.ends_on from prescription where prescription.id = prescription_version.prescription_id);

update prescription_version
set quest_target = (
    select prescription.quest_target from prescription
    where prescription.id = prescription_version.prescription_id
      and prescription.version = prescription_version.number
);
