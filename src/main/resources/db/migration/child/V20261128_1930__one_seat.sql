-- A person sits once in a circle. Of several seats the parent's stays, and of equal ones the first.
update circle_member set left_at = current_timestamp
where account_id is not null and left_at is null and exists (
    select 1 from circle_member kept
    where kept.child_id = circle_member.child_id and kept.account_id = circle_member.account_id
    and kept.left_at is null and kept.id <> circle_member.id
    and (case when kept.role = 'PARENT' then 0 else 1 end, kept.joined_at, kept.id)
        < (case when circle_member.role = 'PARENT' then 0 else 1 end, circle_member.joined_at, circle_member.id));

-- Null once a seat is left: only the seats of today are compared.
alter table circle_member add column present boolean;
update circle_member set present = true where left_at is null;
alter table circle_member add constraint circle_member_once unique (child_id, account_id, present);
