create sequence products_SEQ start with 1 increment by 50;
create table products (id bigint not null primary key, name varchar(255));
