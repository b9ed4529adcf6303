create sequence accounts_SEQ start with 1 increment by 50;
create table accounts (id bigint not null primary key, name varchar(255));
