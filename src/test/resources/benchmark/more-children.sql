-- One more child for each child of the demo, in a family of its own with the same therapists, program and wishes, and nothing practiced yet.

insert into copies (model, copy, family) select id, random_uuid(7), random_uuid(7) from demo_children;

insert into family (id, row_version, clinic_id, name)
select k.family, 0, c.clinic_id, 'Family of ' || c.nickname from copies k join child c on c.id = k.model;

insert into child (id, row_version, clinic_id, family_id, nickname, birth_month, avatar, low_tone, zone, language, minutes_per_day, created_at)
select k.copy, 0, c.clinic_id, k.family, c.nickname || ' ' || (select count(*) from child), c.birth_month, c.avatar, c.low_tone, c.zone, c.language, c.minutes_per_day, c.created_at
from copies k join child c on c.id = k.model;

insert into treatment (id, row_version, clinic_id, child_id, therapist_id, discipline, started_at, ended_at)
select random_uuid(7), 0, t.clinic_id, k.copy, t.therapist_id, t.discipline, t.started_at, t.ended_at
from copies k join treatment t on t.child_id = k.model;

insert into home_program (id, row_version, clinic_id, child_id, week_focus, opened_at)
select random_uuid(7), 0, h.clinic_id, k.copy, h.week_focus, h.opened_at from copies k join home_program h on h.child_id = k.model;

insert into prescription (id, row_version, clinic_id, child_id, program_id, exercise_id, discipline, purpose, emoji, status,
    starts_on, ends_on, version, texts, sets, reps, hold_seconds, minutes, side, times_per_week, times_per_day, weekdays,
    minutes_each, note, routines, position, praise_only, prescribed_by, prescribed_at, warnings_confirmed, exercise_key)
select random_uuid(7), 0, p.clinic_id, k.copy, h.id, exercise_id, discipline, purpose, emoji, status, starts_on, ends_on, 1, texts, sets,
    reps, hold_seconds, minutes, side, times_per_week, times_per_day, weekdays, minutes_each, note, routines, position, praise_only,
    prescribed_by, prescribed_at, warnings_confirmed, exercise_key
from copies k join prescription p on p.child_id = k.model join home_program h on h.child_id = k.copy where p.status = 'ACTIVE';

insert into prescription_version (id, row_version, clinic_id, child_id, prescription_id, number, change, status, texts, sets, reps,
    hold_seconds, minutes, side, times_per_week, times_per_day, weekdays, minutes_each, note, effective_on, changed_by, changed_at)
select random_uuid(7), 0, clinic_id, child_id, p.id, 1, 'PRESCRIBED', 'ACTIVE', texts, sets, reps, hold_seconds, minutes, side,
    times_per_week, times_per_day, weekdays, minutes_each, note, starts_on, prescribed_by, prescribed_at
from copies k join prescription p on p.child_id = k.copy;

insert into star_account (id, row_version, clinic_id, owner, owner_id, lifetime, balance, reserved, sky_goal, sky_since)
select random_uuid(7), 0, c.clinic_id, 'CHILD', k.copy, 0, 0, 0, 4, current_date from copies k join child c on c.id = k.copy;

insert into reward (id, row_version, clinic_id, owner, owner_id, title, picture, size, cost, position, retired)
select random_uuid(7), 0, r.clinic_id, r.owner, k.copy, r.title, r.picture, r.size, r.cost, r.position, r.retired
from copies k join reward r on r.owner_id = k.model;

delete from copies;
