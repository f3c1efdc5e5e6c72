-- One year of the children in the table grown, from ${start} on: what is prescribed now was prescribed then, completed after a
-- year, and practiced eight times a day, with tallies, stars, constellations, a wish a week, and somebody looking twice a day.

delete from grown_plan;

insert into grown_plan (plan, model, child, account, clinic, times)
select random_uuid(7), p.id, p.child_id, a.id, p.clinic_id,
    (7 + count(*) over (partition by p.child_id)) / count(*) over (partition by p.child_id)
from prescription p
join grown g on g.child = p.child_id
join star_account a on a.owner_id = p.child_id and a.owner = 'CHILD'
where p.status = 'ACTIVE';

insert into prescription (id, row_version, clinic_id, child_id, program_id, exercise_id, discipline, purpose, emoji, status,
    starts_on, ends_on, version, texts, sets, reps, hold_seconds, minutes, side, times_per_week, times_per_day, weekdays,
    minutes_each, note, routines, position, praise_only, prescribed_by, prescribed_at, warnings_confirmed, exercise_key)
select g.plan, 1, clinic_id, child_id, program_id, exercise_id, discipline, purpose, emoji, 'COMPLETED',
    date '${start}', dateadd(day, 364, date '${start}'), 2, texts, sets, reps, hold_seconds, minutes, side, times_per_week, times_per_day,
    weekdays, minutes_each, note, routines, position, praise_only, prescribed_by, timestamp '${start} 15:00:00', warnings_confirmed,
    exercise_key
from prescription p join grown_plan g on g.model = p.id;

insert into prescription_version (id, row_version, clinic_id, child_id, prescription_id, number, change, status, texts, sets, reps,
    hold_seconds, minutes, side, times_per_week, times_per_day, weekdays, minutes_each, note, effective_on, changed_by, changed_at)
select random_uuid(7), 0, clinic_id, child_id, p.id, v.number, v.change, v.status, texts, sets, reps, hold_seconds, minutes, side,
    times_per_week, times_per_day, weekdays, minutes_each, note, dateadd(day, v.days, date '${start}'), prescribed_by,
    dateadd(day, v.days, timestamp '${start} 15:00:00')
from prescription p join grown_plan g on g.plan = p.id
cross join (values (1, 'PRESCRIBED', 'ACTIVE', 0), (2, 'COMPLETED', 'COMPLETED', 365)) v (number, change, status, days);

insert into practice_log (id, clinic_id, child_id, prescription_id, local_date, n, prescription_version, kind, result, feeling, reps,
    source, by_id, by_name, happened_at, entered_at, tablet_at, zone, clock_corrected, late, star_delta, outbox_id, seq, digest,
    through_seq, chosen)
select random_uuid(7), g.clinic, g.child, g.plan, dateadd(day, d.x, date '${start}'), t.x, 1, 'REPORT',
    case when mod(d.x, 7) = 0 then 'TRIED' else 'DONE' end, 4, 10, 'TABLET', g.child, 'Kitchen tablet',
    dateadd(minute, t.x, dateadd(day, d.x, timestamp '${start} 21:00:00')),
    dateadd(minute, t.x, dateadd(day, d.x, timestamp '${start} 21:01:00')),
    dateadd(minute, t.x, dateadd(day, d.x, timestamp '${start} 21:00:00')), 'America/Chicago', false, false, 1,
    g.plan, d.x * 4 + t.x, '00000000000000000000000000000000', d.x * 4 + t.x, false
from system_range(0, 364) d cross join grown_plan g join system_range(1, 4) t on t.x <= g.times;

insert into slot_tally (child_id, local_date, prescription_id, n, clinic_id, result, resting, log_id, happened_at, reps, outbox_id,
    seq, logs, starred, star_for_shop, star_round)
select l.child_id, l.local_date, l.prescription_id, l.n, l.clinic_id, l.result, false, l.id, l.happened_at, l.reps, l.outbox_id,
    l.seq, 1, true, true, 0
from grown_plan g join practice_log l on l.prescription_id = g.plan;

insert into star_entry (id, clinic_id, account_id, kind, sky, shop, slot, round, at)
select random_uuid(7), l.clinic_id, g.account, 'EARNED', 1, 1,
    l.prescription_id || '.' || replace(cast(l.local_date as varchar), '-', '') || '.' || l.n, 0, l.happened_at
from grown_plan g join practice_log l on l.prescription_id = g.plan;

update star_account a
set lifetime = lifetime + 365 * (select sum(times) from grown_plan g where g.account = a.id),
    balance = balance + 365 * (select sum(times) from grown_plan g where g.account = a.id),
    constellations = constellations + 52, sky_since = least(sky_since, date '${start}')
where a.id in (select account from grown_plan);

insert into constellation (id, row_version, clinic_id, child_id, week, days, finished_on, finished_at)
select random_uuid(7), 0, c.clinic_id, c.id, w.monday, 4, dateadd(day, 4, w.monday), cast(dateadd(day, 4, w.monday) as timestamp)
from grown g join child c on c.id = g.child
cross join (select dateadd(week, x, date_trunc(week, date '${start}')) monday from system_range(0, 51)) w
where not exists (select 1 from constellation o where o.child_id = c.id and o.week = w.monday);

insert into reward_claim (id, row_version, clinic_id, child_id, owner, owner_id, reward_id, title, picture, cost, status, asked_at,
    answered_at, answered_by, enjoyed_at, settled_at)
select random_uuid(7), 0, r.clinic_id, g.child, r.owner, r.owner_id, r.id, r.title, r.picture, r.cost, 'ENJOYED',
    dateadd(week, w.x, timestamp '${start} 22:00:00'), dateadd(week, w.x, timestamp '${start} 23:00:00'),
    (select min(answered_by) from reward_claim), dateadd(week, w.x, timestamp '${start} 23:30:00'),
    dateadd(week, w.x, timestamp '${start} 23:30:00')
from grown g cross join system_range(0, 51) w
join reward r on r.id = (select min(o.id) from reward o where o.owner_id = g.child and not o.retired);

insert into star_entry (id, clinic_id, account_id, kind, sky, shop, round, claim_id, at)
select random_uuid(7), c.clinic_id, a.id, 'SPENT', 0, -c.cost, 0, c.id, c.answered_at
from reward_claim c join grown g on g.child = c.child_id join star_account a on a.owner_id = c.owner_id and a.owner = c.owner
where c.asked_at between timestamp '${start} 00:00:00' and dateadd(day, 365, timestamp '${start} 00:00:00');

update star_account a
set balance = balance - (
    select coalesce(sum(c.cost), 0) from reward_claim c where c.owner_id = a.owner_id
    and c.asked_at between timestamp '${start} 00:00:00' and dateadd(day, 365, timestamp '${start} 00:00:00'))
where a.id in (select account from grown_plan);

insert into audit_entry (id, clinic_id, child_id, actor_id, actor_name, actor_roles, action, at)
select random_uuid(7), c.clinic_id, c.id, c.family_id, 'A parent', 'CAREGIVER', 'practicelogs.newest',
    dateadd(hour, 10 + t.x, dateadd(day, d.x, timestamp '${start} 00:00:00'))
from system_range(0, 364) d cross join grown g join child c on c.id = g.child cross join system_range(1, 2) t;
