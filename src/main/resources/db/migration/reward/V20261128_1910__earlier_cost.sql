-- A tablet without network shows the cost that a reward had before; a child's wish at that cost is honored for a while.
alter table reward add column earlier_cost integer;
alter table reward add column cost_changed_at timestamp(6) with time zone;
