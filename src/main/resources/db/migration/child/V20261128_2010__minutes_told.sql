-- Whether the family said how many minutes a day it has. Who chose other than the 15 that everybody begins with, did.
alter table child add column minutes_told boolean default false not null;
update child set minutes_told = true where minutes_per_day <> 15;
