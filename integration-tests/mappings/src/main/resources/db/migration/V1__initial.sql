-- Written by Migrator from the entities. Review it, edit it if need be, commit it.
-- Migrator: 66 changes since the beginning (default datasource, postgresql)
--   + schema    people
--   + type      full_name
--   + type      mood
--   + type      size
--   + sequence  a_sequence_whose_name_is_longer_than_what_the_database_keeps_of
--   + sequence  article_seq
--   + sequence  book_numbers
--   + sequence  contract_seq
--   + sequence  depot_hall_seq
--   + sequence  depot_seq
--   + sequence  everything_seq
--   + sequence  footnote_seq
--   + sequence  odd_numbers
--   + sequence  order_seq
--   + sequence  payment_seq
--   + sequence  player_seq
--   + sequence  shape_seq
--   + sequence  sponsor_seq
--   + sequence  team_seq
--   + sequence  ticket_seq
--   + sequence  validated_seq
--   + sequence  vehicle_seq
--   + sequence  zero_numbers
--   + sequence  people.account_numbers
--   + table     Order
--   + table     a_table_whose_name_is_longer_than_what_the_database_keeps_of_a_
--   + table     article
--   + table     article_text
--   + table     byidentity
--   + table     bysequence
--   + table     bytable
--   + table     byuuid
--   + table     car
--   + table     circle
--   + table     contract
--   + table     depot
--   + table     depot_hall
--   + table     everything
--   + table     footnote
--   + table     fromzero
--   + table     line
--   + table     number_table
--   + table     old_book_aliases
--   + table     old_books
--   + table     payment
--   + table     place
--   + table     placedetail
--   + table     player
--   + table     player_sponsor
--   + table     sponsor
--   + table     square
--   + table     team
--   + table     team_anthem
--   + table     team_headcounts
--   + table     team_holidays
--   + table     team_medals
--   + table     team_mottos
--   + table     team_nicknames
--   + table     team_player
--   + table     team_shifts
--   + table     ticket
--   + table     truck
--   + table     validated
--   + table     vehicle
--   + table     people.account
--   + object    create view old_titles as select book_title from old_books

create schema if not exists people;

create type full_name as (
    familyname varchar(50),
    givenname varchar(50)
);

create type mood as enum ('GLAD', 'SAD');

create cast (varchar as mood) with inout as implicit;

create cast (mood as varchar) with inout as implicit;

create type size as enum ('SMALL', 'MEDIUM', 'LARGE');

create cast (varchar as size) with inout as implicit;

create cast (size as varchar) with inout as implicit;

create sequence a_sequence_whose_name_is_longer_than_what_the_database_keeps_of start with 1 increment by 50;

create sequence article_seq start with 1 increment by 50;

create sequence book_numbers start with 1 increment by 10;

create sequence contract_seq start with 1 increment by 50;

create sequence depot_hall_seq start with 1 increment by 50;

create sequence depot_seq start with 1 increment by 50;

create sequence everything_seq start with 1 increment by 50;

create sequence footnote_seq start with 1 increment by 50;

create sequence odd_numbers start with 7 increment by 2;

create sequence order_seq start with 1 increment by 50;

create sequence payment_seq start with 1 increment by 50;

create sequence player_seq start with 1 increment by 50;

create sequence shape_seq start with 1 increment by 50;

create sequence sponsor_seq start with 1 increment by 50;

create sequence team_seq start with 1 increment by 50;

create sequence ticket_seq start with 1 increment by 50;

create sequence validated_seq start with 1 increment by 50;

create sequence vehicle_seq start with 1 increment by 50;

create sequence zero_numbers start with 0 increment by 1 minvalue 0;

create sequence people.account_numbers start with 1 increment by 50;

create table "Order" (
    "Id" bigint not null,
    "user" bigint,
    "Mixed Case" varchar(255) not null,
    "group" varchar(255),
    constraint "Order_Mixed Case_check" check ("Mixed Case" <> 'group'),
    constraint "Order_pkey" primary key ("Id"),
    constraint "Order_group_key" unique ("group"),
    constraint order_once unique ("group", "Mixed Case")
);

create table a_table_whose_name_is_longer_than_what_the_database_keeps_of_a_ (
    "grüße_an_alle_die_umlaute_in_namen_schätzen_und_sie_überall" integer,
    id bigint not null,
    next_id bigint,
    a_column_whose_name_is_longer_than_what_the_database_keeps_of_a varchar(255),
    constraint "a_table_whose_name_is_longer_grüße_an_alle_die_umlaute__check" check (grüße_an_alle_die_umlaute_in_namen_schätzen_und_sie_überall_nützen > 0),
    constraint a_table_whose_name_is_longer_than_what_the_database_keeps__pkey primary key (id),
    constraint a_table_whose_name_is_longer__a_column_whose_name_is_longer_key unique (a_column_whose_name_is_longer_than_what_the_database_keeps_of_a)
);

create table article (
    discount float(53) default 0.0,
    price numeric(10,2),
    reduced numeric(38,2) generated always as (price * (1 - discount)) stored,
    createdat timestamp(6) default now() not null,
    id bigint not null,
    number bigint,
    barcode varchar(13) collate "C",
    description text,
    name varchar(255) not null,
    shelf varchar(10) default 'A1' not null,
    sku varchar(255),
    constraint article_check check (name <> 'price' and price < 100000),
    constraint article_has_price check (price is not null or shelf is null),
    constraint article_price_check check (price >= 0),
    constraint discount_below_one check (discount between 0 and 1),
    constraint article_pkey primary key (id),
    constraint article_barcode unique (barcode),
    constraint article_name_per_shelf unique (shelf, name),
    constraint article_name_price_key unique (name, price),
    constraint article_number_key unique (number),
    constraint article_sku_key unique (sku)
);

create table article_text (
    language varchar(2),
    article bigint not null,
    text varchar(5000),
    constraint article_text_pkey primary key (article)
);

create table byidentity (
    id bigint generated by default as identity not null,
    constraint byidentity_pkey primary key (id)
);

create table bysequence (
    id bigint not null,
    constraint bysequence_pkey primary key (id)
);

create table bytable (
    id bigint not null,
    constraint bytable_pkey primary key (id)
);

create table byuuid (
    id uuid not null,
    constraint byuuid_pkey primary key (id)
);

create table car (
    seats integer not null,
    id bigint not null,
    constraint car_pkey primary key (id)
);

create table circle (
    radius float(53) not null,
    ticket_id integer,
    version integer not null,
    createdat timestamp(6) with time zone not null,
    id bigint not null,
    label varchar(255),
    constraint circle_pkey primary key (id),
    constraint circle_label_key unique (label)
);

create table contract (
    id bigint not null,
    sponsor_code varchar(255),
    constraint contract_pkey primary key (id)
);

create table depot (
    hall_code integer,
    id bigint not null,
    constraint depot_hall_code_check check (hall_code > 0),
    constraint depot_pkey primary key (id),
    constraint depot_hall_code_key unique (hall_code)
);

create table depot_hall (
    code integer,
    id bigint not null,
    constraint depot_hall_code_check1 check (code > 0),
    constraint depot_hall_pkey primary key (id),
    constraint depot_hall_code_key1 unique (code)
);

create table everything (
    currency varchar(3),
    date date,
    dayofweek smallint,
    duration numeric(21,0),
    large numeric(38,0),
    letter char(1) not null,
    ordinal smallint,
    plain numeric(38,2),
    precise numeric(30,10),
    primitiveboolean boolean not null,
    single float4 not null,
    small smallint not null,
    "time" time(0),
    tiny smallint not null,
    twice float(53) not null,
    wrappedboolean boolean,
    yesno char(1) not null,
    zeroone integer,
    zoned_tz integer,
    datetime timestamp(6),
    id bigint not null,
    instant timestamp(6) with time zone,
    offsetdatetime timestamp(6) with time zone,
    price bigint,
    seconds timestamp(0),
    zoned timestamp(6) with time zone,
    requiredstring varchar(10) not null,
    uuid uuid,
    medium varchar(2000),
    locale varchar(255),
    "national" varchar(255),
    string varchar(255),
    timezone varchar(255),
    author full_name,
    blob oid,
    bytes bytea,
    labels jsonb,
    list bigint array[5],
    mood mood,
    numbers integer array,
    settings jsonb,
    size size,
    text oid,
    unlimited text,
    uuids uuid array,
    words varchar(255) array,
    constraint everything_dayofweek_check check (dayOfWeek between 0 and 6),
    constraint everything_ordinal_check check (ordinal between 0 and 2),
    constraint everything_requiredstring_check check (requiredString in ('RED','GREEN','BLUE')),
    constraint everything_settings_check check (settings is null or ((cast(settings->>'accent' as varchar(255)) is null or cast(settings->>'accent' as varchar(255)) in ('RED','GREEN','BLUE')) and cast(settings->>'theme' as varchar(255)) is not null)),
    constraint everything_string_check check (string in ('RED','GREEN','BLUE')),
    constraint everything_yesno_check check (yesNo in ('N','Y')),
    constraint everything_zeroone_check check (zeroOne in (0,1)),
    constraint everything_pkey primary key (id)
);

create table footnote (
    line_position integer,
    id bigint not null,
    line_document varchar(20),
    constraint footnote_pkey primary key (id)
);

create table fromzero (
    id bigint not null,
    constraint fromzero_pkey primary key (id)
);

create table line (
    "position" integer not null,
    document varchar(20) not null,
    text varchar(255),
    constraint line_pkey primary key ("position", document)
);

create table number_table (
    next bigint,
    owner varchar(255) not null,
    constraint number_table_pkey primary key (owner)
);

insert into number_table(owner, next) values ('ByTable',3);

create table old_book_aliases (
    legacy_id bigint not null,
    alias varchar(255)
);

create table old_books (
    printed date,
    id bigint not null,
    book_title varchar(120) not null,
    constraint old_books_pkey primary key (id),
    constraint title_once unique (book_title, printed)
);

create table payment (
    amount numeric(12,2) not null,
    id bigint not null,
    pawn_id bigint,
    kind varchar(12) not null,
    cardnumber varchar(255) not null,
    constraint payment_check check (kind <> 'apple' or (pawn_id is not null)),
    constraint payment_kind_check check (kind in ('apple','zebra')),
    constraint payment_pkey primary key (id)
);

create table place (
    lat float(53) not null,
    lon float(53) not null,
    city varchar(60),
    postal_street varchar(100),
    postal_city varchar(255),
    street varchar(255),
    constraint place_pkey primary key (lat, lon)
);

create table placedetail (
    place_lat float(53) not null,
    place_lon float(53) not null,
    owner_id uuid,
    constraint placedetail_pkey primary key (place_lat, place_lon),
    constraint placedetail_owner_id_key unique (owner_id)
);

create table player (
    agent bigint,
    former_id bigint,
    id bigint not null,
    reserve_of bigint,
    team_id bigint not null,
    constraint player_pkey primary key (id)
);

create table player_sponsor (
    players_id bigint not null,
    sponsors_id bigint not null,
    constraint one_sponsor_once primary key (sponsors_id, players_id)
);

create table sponsor (
    id bigint not null,
    code varchar(255),
    constraint sponsor_pkey primary key (id),
    constraint sponsor_code_key unique (code)
);

create table square (
    side float(53) not null,
    ticket_id integer,
    version integer not null,
    createdat timestamp(6) with time zone not null,
    id bigint not null,
    inscribed_id bigint,
    label varchar(255),
    constraint square_pkey primary key (id),
    constraint square_label_key unique (label)
);

create table team (
    captain_id bigint,
    id bigint not null,
    parent_id bigint,
    constraint team_pkey primary key (id)
);

create table team_anthem (
    place integer not null,
    team bigint not null,
    verse varchar(400) not null,
    constraint team_anthem_pkey primary key (place, team)
);

create table team_headcounts (
    headcounts integer,
    team_id bigint not null,
    headcounts_key varchar(255) not null,
    constraint team_headcounts_headcounts_key_check check (headcounts_KEY in ('NIGHT','DAY')),
    constraint team_headcounts_pkey primary key (team_id, headcounts_key)
);

create table team_holidays (
    holidays date,
    team_id bigint not null
);

create table team_medals (
    season integer not null,
    team_id bigint not null,
    metal varchar(255)
);

create table team_mottos (
    language varchar(2) not null,
    team_id bigint not null,
    motto varchar(255),
    constraint team_mottos_pkey primary key (language, team_id)
);

create table team_nicknames (
    team_id bigint not null,
    nicknames varchar(255)
);

create table team_player (
    bench_order integer not null,
    team_id bigint not null,
    ambassadors_id bigint not null,
    bench_id bigint not null,
    sponsor bigint not null,
    constraint team_player_pkey primary key (team_id, sponsor),
    constraint team_player_ambassadors_id_key unique (ambassadors_id),
    constraint team_player_bench_id_key unique (bench_id)
);

create table team_shifts (
    team_id bigint not null,
    shifts varchar(255),
    constraint team_shifts_shifts_check check (shifts in ('NIGHT','DAY'))
);

create table ticket (
    id integer not null,
    kind integer not null,
    season integer,
    constraint ticket_check check (kind <> 9 or (season is not null)),
    constraint ticket_kind_check check (kind in (10,9)),
    constraint ticket_pkey primary key (id)
);

create table truck (
    load numeric(7,2),
    trailer_vehicle_id bigint,
    vehicle_id bigint not null,
    constraint truck_pkey primary key (vehicle_id)
);

create table validated (
    digits numeric(9,3),
    "least" numeric(38,2),
    positive integer not null,
    ranged integer not null,
    article_id bigint not null,
    id bigint not null,
    sized varchar(40) not null,
    required varchar(255) not null,
    constraint validated_ranged_check check ((ranged<=99) and (ranged>=1)),
    constraint validated_pkey primary key (id)
);

create table vehicle (
    version integer not null,
    createdat timestamp(6) with time zone not null,
    id bigint not null,
    vin varchar(17) not null,
    constraint vehicle_pkey primary key (id),
    constraint vehicle_vin_key unique (vin)
);

create table people.account (
    id bigint not null,
    email varchar(255),
    constraint account_pkey primary key (id),
    constraint account_email_key unique (email)
);

create index by_group on "Order" ("group");

create index article_cheap on article (price) where price < 10;

create index article_lower_name on article ((lower(name)));

create index article_newest on article (createdat desc, name);

create unique index article_unique_lower on article ((lower(shelf)), name);

create index article_upper on article ((upper(name)) desc);

create index idx9yh3uidjj6cnugskaogt626d5 on article (name);

create index text_by_language on article_text (language);

create index by_print on old_books (printed desc);

create index account_by_mail on people.account (email);

alter table "Order" add constraint fkb44gble2rudd7jcvaq1ckbkmy foreign key ("user") references people.account (id);

alter table a_table_whose_name_is_longer_than_what_the_database_keeps_of_a_ add constraint fk2eqbnqtyriey7gguo8e1oeqe8 foreign key (next_id) references a_table_whose_name_is_longer_than_what_the_database_keeps_of_a_ (id);

alter table article_text add constraint fkmsiawwy83r26jjcaxnvh5xnsn foreign key (article) references article (id);

alter table car add constraint fk5rof0pea0h6knybyi7f2psqcc foreign key (id) references vehicle (id) on delete cascade;

alter table circle add constraint fkcve3v4vy7rj9ui04tjygoomtj foreign key (ticket_id) references ticket (id);

alter table contract add constraint fkhoc2bcoxh3ixnpljxx7t4s9qj foreign key (sponsor_code) references sponsor (code);

alter table footnote add constraint fkssflllq52byc91bbdq7n1crpt foreign key (line_position, line_document) references line ("position", document);

alter table old_book_aliases add constraint fkcjaq309k01ynharqkf6ro90jo foreign key (legacy_id) references old_books (id);

alter table payment add constraint fknjgdrapq3xnn0n0b4pub17l0y foreign key (pawn_id) references vehicle (id);

alter table placedetail add constraint fk4q0fyf4jyduxs8u10p1svbfrw foreign key (owner_id) references byuuid (id);

alter table placedetail add constraint fknab6nrf014415gliemvx57sg1 foreign key (place_lat, place_lon) references place (lat, lon);

alter table player add constraint fkbw8o7u3cm2vqcsyyr81tpp1jn foreign key (reserve_of) references team (id);

alter table player add constraint fkqfn7q18rx1dwkwui2tyl30e08 foreign key (team_id) references team (id);

alter table player add constraint player_agent foreign key (agent) references sponsor on update cascade;

alter table player_sponsor add constraint fk8b49oybuvgfnwjc4jeqo1ce3s foreign key (players_id) references player (id);

alter table player_sponsor add constraint fklolrmg2tp6fpyavvrpfq319ex foreign key (sponsors_id) references sponsor (id);

alter table square add constraint fkgr4mvs3m74hkswpbmlm66iolb foreign key (ticket_id) references ticket (id);

alter table square add constraint fks8by60lst3gxo76xebcpxs8ab foreign key (inscribed_id) references circle (id);

alter table team add constraint fkat6kvfjhmvt5rq5fxao7h6yt9 foreign key (parent_id) references team (id) on delete set null;

alter table team add constraint fkdu3lkt473ybctalcidjrnhe4v foreign key (captain_id) references player (id);

alter table team_anthem add constraint fkeicmreg203hjg7id7ttqwy6jg foreign key (team) references team (id) on delete cascade;

alter table team_headcounts add constraint fka60kkgpfpqi771oqksrj042oh foreign key (team_id) references team (id);

alter table team_holidays add constraint fkm99rtnva0xgxob6q7va12iksa foreign key (team_id) references team (id);

alter table team_medals add constraint fkrmi5bsoaoidet98bgiej8p5p9 foreign key (team_id) references team (id);

alter table team_mottos add constraint fkq6iw1d2wpb2xpvw4o6k819p7e foreign key (team_id) references team (id);

alter table team_nicknames add constraint fk5g58p243kv7h4nrwclybpk30f foreign key (team_id) references team (id);

alter table team_player add constraint fk1oofhcdpogygu9kdp5lty81ra foreign key (sponsor) references sponsor (id);

alter table team_player add constraint fk7mwdbm9hok0oitynl7fc9kyky foreign key (bench_id) references player (id);

alter table team_player add constraint fkmt1fx9vhs5o9chvmo1gijys89 foreign key (team_id) references team (id);

alter table team_player add constraint fknpmup97tj4rs0nombwhlnb3ox foreign key (ambassadors_id) references player (id);

alter table team_shifts add constraint fkaayk9wnbgc4w3r82b1krh9n9k foreign key (team_id) references team (id);

alter table truck add constraint fkfv1ug9bart0e24oqorioy2te foreign key (trailer_vehicle_id) references truck (vehicle_id);

alter table truck add constraint fko3v7uslvnc6dqfejhq2mgr4is foreign key (vehicle_id) references vehicle (id);

alter table validated add constraint fkfs53i4n9s238yfqjq1akhur0h foreign key (article_id) references article (id);

create view old_titles as select book_title from old_books;

comment on table article is 'What the shop''s owner sells';

comment on column article.name is 'The name as the shop''s sign shows it';

comment on column article_text.text is 'It''s long';
