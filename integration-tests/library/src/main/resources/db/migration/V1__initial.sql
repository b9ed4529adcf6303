-- Written by Migrator from the entities. Review it, edit it if need be, commit it.
-- Migrator: 17 changes since the beginning (default datasource, postgresql)
--   + sequence  author_seq
--   + sequence  book_seq
--   + sequence  loan_number
--   + sequence  publisher_seq
--   + sequence  review_seq
--   + sequence  tag_seq
--   + table     author
--   + table     author_pen_name
--   + table     book
--   + table     book_author
--   + table     book_tag
--   + table     copy
--   + table     loan
--   + table     member
--   + table     publisher
--   + table     review
--   + table     tag

create sequence author_seq start with 1 increment by 50;

create sequence book_seq start with 1 increment by 50;

create sequence loan_number start with 1000 increment by 10;

create sequence publisher_seq start with 1 increment by 50;

create sequence review_seq start with 1 increment by 50;

create sequence tag_seq start with 1 increment by 50;

create table author (
    born date,
    id bigint not null,
    name varchar(255) not null,
    constraint author_pkey primary key (id)
);

create table author_pen_name (
    author_id bigint not null,
    pen_name varchar(255)
);

create table book (
    published integer not null,
    id bigint not null,
    publisher_id bigint,
    isbn varchar(13),
    genre varchar(255) not null,
    title varchar(255) not null,
    constraint book_genre_check check (genre in ('NOVEL','POETRY','ESSAY','SCIENCE')),
    constraint book_pkey primary key (id),
    constraint book_isbn_key unique (isbn)
);

create table book_author (
    authors_id bigint not null,
    books_id bigint not null,
    constraint book_author_pkey primary key (authors_id, books_id)
);

create table book_tag (
    book_id bigint not null,
    tags_id bigint not null,
    constraint book_tag_pkey primary key (book_id, tags_id)
);

create table copy (
    version integer not null,
    book_id bigint not null,
    id uuid not null,
    shelf varchar(20) not null,
    state varchar(255) not null,
    constraint copy_state_check check (state in ('ON_THE_SHELF','LENT','IN_REPAIR')),
    constraint copy_pkey primary key (id)
);

create table loan (
    due date not null,
    returned date,
    id bigint not null,
    copy_id uuid not null,
    member_id uuid not null,
    constraint loan_pkey primary key (id)
);

create table member (
    joined date not null,
    postcode varchar(12),
    id uuid not null,
    city varchar(255),
    email varchar(255) not null,
    name varchar(255) not null,
    street varchar(255),
    constraint member_pkey primary key (id),
    constraint member_email_key unique (email)
);

create table publisher (
    id bigint not null,
    postcode varchar(12),
    city varchar(255),
    name varchar(255) not null,
    street varchar(255),
    constraint publisher_pkey primary key (id),
    constraint publisher_name_key unique (name)
);

create table review (
    stars integer not null,
    book_id bigint not null,
    id bigint not null,
    written timestamp(6) with time zone default current_timestamp not null,
    text varchar(2000),
    constraint review_stars check (stars between 1 and 5),
    constraint review_pkey primary key (id)
);

create table tag (
    id bigint not null,
    name varchar(40) not null,
    constraint tag_pkey primary key (id),
    constraint tag_name_key unique (name)
);

create index book_title on book (title);

alter table author_pen_name add constraint fkaj76gd5hdt67wrjgelb2nufjp foreign key (author_id) references author (id);

alter table book add constraint fkrb2njmkvio5mhe42empuaiphu foreign key (publisher_id) references publisher (id);

alter table book_author add constraint fkhkn5o3fau8xw59lnirbl6roe3 foreign key (books_id) references book (id);

alter table book_author add constraint fkl0fd4vtugu9r7y2km8cxtt6wl foreign key (authors_id) references author (id);

alter table book_tag add constraint fkf3xtvmymp54o2b80an1aslbc9 foreign key (tags_id) references tag (id);

alter table book_tag add constraint fkskwokahcb3ro83syv4sli5aob foreign key (book_id) references book (id);

alter table copy add constraint fkh9phyl1ave1kvix3x5e57suyd foreign key (book_id) references book (id);

alter table loan add constraint fkhyo5n5nuj9bg5yvu77l8ytyl5 foreign key (member_id) references member (id);

alter table loan add constraint fktnsr0yy4xc9dayuvee3nl2jmc foreign key (copy_id) references copy (id);

alter table review add constraint fk8d76td2o7d2d8foei85l93b9w foreign key (book_id) references book (id) on delete cascade;
