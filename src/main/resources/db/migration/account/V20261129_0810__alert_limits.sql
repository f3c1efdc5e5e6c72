alter table clinic add column pain_from integer default 4 not null;
alter table clinic add column unanswered_from integer default 3 not null;
alter table clinic add column not_understood_from integer default 2 not null;
alter table clinic add column refused_from integer default 3 not null;
alter table clinic add column barrier_from integer default 3 not null;
alter table clinic add column ending_within integer default 7 not null;
