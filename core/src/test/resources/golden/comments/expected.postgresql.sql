-- Migrator: 2 changes since V1__before (golden)
--   ~ table   users    comment
--   ~ column  users.a  comment
comment on table users is 'it''s new';
comment on column users.a is null;

-- way back
comment on table users is 'old';
comment on column users.a is 'old';
