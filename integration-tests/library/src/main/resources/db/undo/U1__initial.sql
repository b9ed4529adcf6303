-- Written by Migrator: takes back V1__initial.sql. What that script dropped comes back empty.

alter table author_pen_name drop constraint fkaj76gd5hdt67wrjgelb2nufjp;

alter table book drop constraint fkrb2njmkvio5mhe42empuaiphu;

alter table book_author drop constraint fkhkn5o3fau8xw59lnirbl6roe3;

alter table book_author drop constraint fkl0fd4vtugu9r7y2km8cxtt6wl;

alter table book_tag drop constraint fkf3xtvmymp54o2b80an1aslbc9;

alter table book_tag drop constraint fkskwokahcb3ro83syv4sli5aob;

alter table copy drop constraint fkh9phyl1ave1kvix3x5e57suyd;

alter table loan drop constraint fkhyo5n5nuj9bg5yvu77l8ytyl5;

alter table loan drop constraint fktnsr0yy4xc9dayuvee3nl2jmc;

alter table review drop constraint fk8d76td2o7d2d8foei85l93b9w;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table author;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table author_pen_name;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table book;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table book_author;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table book_tag;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table copy;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table loan;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table member;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table publisher;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table review;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table tag;

-- MIG006 breaks instances of the former version
drop sequence author_seq;

-- MIG006 breaks instances of the former version
drop sequence book_seq;

-- MIG006 breaks instances of the former version
drop sequence loan_number;

-- MIG006 breaks instances of the former version
drop sequence publisher_seq;

-- MIG006 breaks instances of the former version
drop sequence review_seq;

-- MIG006 breaks instances of the former version
drop sequence tag_seq;
