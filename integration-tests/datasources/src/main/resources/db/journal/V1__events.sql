create sequence events_SEQ start with 1 increment by 50;
create table events (id bigint not null primary key, name varchar(255));
