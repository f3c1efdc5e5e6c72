-- One range of an index finds the wishes that are open and those settled lately, and not those of ten years.
alter table reward_claim add column settled_at timestamp(6) with time zone;

update reward_claim
set settled_at = case
    when status in ('ASKED', 'APPROVED') then timestamp with time zone '9999-12-31 00:00:00+00'
    else coalesce(enjoyed_at, answered_at, asked_at) end;

alter table reward_claim alter column settled_at set not null;

create index reward_claim_by_settled on reward_claim (child_id, settled_at);
