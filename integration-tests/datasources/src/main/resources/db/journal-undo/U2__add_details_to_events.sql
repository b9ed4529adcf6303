-- Written by Migrator: takes back V2__add_details_to_events.sql. What that script dropped comes back empty.

-- MIG001 loses data, MIG006 breaks instances of the former version
alter table events drop column details;
