-- Migrator: 2 changes since V1__before (golden)
--   ~ table   users    comment
--   ~ column  users.a  comment
alter table users modify column a integer;
alter table users comment = 'it''s new';

-- way back
alter table users modify column a integer comment 'old';
alter table users comment = 'old';
