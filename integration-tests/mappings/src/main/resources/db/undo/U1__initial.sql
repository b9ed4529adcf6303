-- Written by Migrator: takes back V1__initial.sql. What that script dropped comes back empty.

alter table "Order" drop constraint fkb44gble2rudd7jcvaq1ckbkmy;

alter table a_table_whose_name_is_longer_than_what_the_database_keeps_of_a_ drop constraint fk2eqbnqtyriey7gguo8e1oeqe8;

alter table article_text drop constraint fkmsiawwy83r26jjcaxnvh5xnsn;

alter table car drop constraint fk5rof0pea0h6knybyi7f2psqcc;

alter table circle drop constraint fkcve3v4vy7rj9ui04tjygoomtj;

alter table contract drop constraint fkhoc2bcoxh3ixnpljxx7t4s9qj;

alter table footnote drop constraint fkssflllq52byc91bbdq7n1crpt;

alter table old_book_aliases drop constraint fkcjaq309k01ynharqkf6ro90jo;

alter table payment drop constraint fknjgdrapq3xnn0n0b4pub17l0y;

alter table placedetail drop constraint fk4q0fyf4jyduxs8u10p1svbfrw;

alter table placedetail drop constraint fknab6nrf014415gliemvx57sg1;

alter table player drop constraint fkbw8o7u3cm2vqcsyyr81tpp1jn;

alter table player drop constraint fkqfn7q18rx1dwkwui2tyl30e08;

alter table player drop constraint player_agent;

alter table player_sponsor drop constraint fk8b49oybuvgfnwjc4jeqo1ce3s;

alter table player_sponsor drop constraint fklolrmg2tp6fpyavvrpfq319ex;

alter table square drop constraint fkgr4mvs3m74hkswpbmlm66iolb;

alter table square drop constraint fks8by60lst3gxo76xebcpxs8ab;

alter table team drop constraint fkat6kvfjhmvt5rq5fxao7h6yt9;

alter table team drop constraint fkdu3lkt473ybctalcidjrnhe4v;

alter table team_anthem drop constraint fkeicmreg203hjg7id7ttqwy6jg;

alter table team_headcounts drop constraint fka60kkgpfpqi771oqksrj042oh;

alter table team_holidays drop constraint fkm99rtnva0xgxob6q7va12iksa;

alter table team_medals drop constraint fkrmi5bsoaoidet98bgiej8p5p9;

alter table team_mottos drop constraint fkq6iw1d2wpb2xpvw4o6k819p7e;

alter table team_nicknames drop constraint fk5g58p243kv7h4nrwclybpk30f;

alter table team_player drop constraint fk1oofhcdpogygu9kdp5lty81ra;

alter table team_player drop constraint fk7mwdbm9hok0oitynl7fc9kyky;

alter table team_player drop constraint fkmt1fx9vhs5o9chvmo1gijys89;

alter table team_player drop constraint fknpmup97tj4rs0nombwhlnb3ox;

alter table team_shifts drop constraint fkaayk9wnbgc4w3r82b1krh9n9k;

alter table truck drop constraint fkfv1ug9bart0e24oqorioy2te;

alter table truck drop constraint fko3v7uslvnc6dqfejhq2mgr4is;

alter table validated drop constraint fkfs53i4n9s238yfqjq1akhur0h;

drop view old_titles;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table "Order";

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table a_table_whose_name_is_longer_than_what_the_database_keeps_of_a_;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table article;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table article_text;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table byidentity;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table bysequence;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table bytable;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table byuuid;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table car;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table circle;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table contract;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table depot;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table depot_hall;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table everything;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table footnote;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table fromzero;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table line;

-- MIG006 breaks instances of the former version
drop table number_table;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table old_book_aliases;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table old_books;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table payment;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table place;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table placedetail;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table player;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table player_sponsor;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table sponsor;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table square;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table team;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table team_anthem;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table team_headcounts;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table team_holidays;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table team_medals;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table team_mottos;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table team_nicknames;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table team_player;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table team_shifts;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table ticket;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table truck;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table validated;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table vehicle;

-- MIG001 loses data, MIG006 breaks instances of the former version
drop table people.account;

-- MIG006 breaks instances of the former version
drop sequence a_sequence_whose_name_is_longer_than_what_the_database_keeps_of;

-- MIG006 breaks instances of the former version
drop sequence article_seq;

-- MIG006 breaks instances of the former version
drop sequence book_numbers;

-- MIG006 breaks instances of the former version
drop sequence contract_seq;

-- MIG006 breaks instances of the former version
drop sequence depot_hall_seq;

-- MIG006 breaks instances of the former version
drop sequence depot_seq;

-- MIG006 breaks instances of the former version
drop sequence everything_seq;

-- MIG006 breaks instances of the former version
drop sequence footnote_seq;

-- MIG006 breaks instances of the former version
drop sequence odd_numbers;

-- MIG006 breaks instances of the former version
drop sequence order_seq;

-- MIG006 breaks instances of the former version
drop sequence payment_seq;

-- MIG006 breaks instances of the former version
drop sequence player_seq;

-- MIG006 breaks instances of the former version
drop sequence shape_seq;

-- MIG006 breaks instances of the former version
drop sequence sponsor_seq;

-- MIG006 breaks instances of the former version
drop sequence team_seq;

-- MIG006 breaks instances of the former version
drop sequence ticket_seq;

-- MIG006 breaks instances of the former version
drop sequence validated_seq;

-- MIG006 breaks instances of the former version
drop sequence vehicle_seq;

-- MIG006 breaks instances of the former version
drop sequence zero_numbers;

-- MIG006 breaks instances of the former version
drop sequence people.account_numbers;

drop cast (varchar as size);

drop cast (size as varchar);

drop type size;

drop cast (varchar as mood);

drop cast (mood as varchar);

drop type mood;

drop type full_name;

do $$ begin drop schema if exists people; exception when dependent_objects_still_exist then null; end $$;
