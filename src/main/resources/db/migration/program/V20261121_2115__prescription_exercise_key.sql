-- A prescription snapshots which exercise of the library it is, so that the board can name the exercise's drawing.
alter table prescription add column exercise_key varchar(60);

update prescription
set exercise_key = (select exercise.slug from exercise where exercise.id = prescription.exercise_id);

alter table prescription alter column exercise_key set not null;
