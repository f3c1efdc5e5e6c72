-- The family's own photo or clip for a card; the file lies in the data folder under this id.
alter table prescription add column media_id uuid;
alter table prescription add column media_format varchar(9);
alter table prescription add column media_bytes integer;
alter table prescription add column media_added_at timestamp(6) with time zone;
create unique index prescription_by_media on prescription (media_id);
