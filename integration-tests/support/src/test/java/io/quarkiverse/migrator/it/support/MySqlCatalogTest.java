package io.quarkiverse.migrator.it.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class MySqlCatalogTest {

    private static final String SCRIPT = """
            create table parent (id bigint not null auto_increment comment 'its key', code varchar(8) unique, primary key (id))
                comment 'a parent''s';
            create table child (
                id binary(16) not null primary key,
                parent bigint not null,
                price decimal(10,2) default 0,
                doubled decimal(11,2) generated always as (price * 2) stored,
                name varchar(20) collate utf8mb4_bin,
                constraint of_parent foreign key (parent) references parent (id) on delete cascade);
            create index by_name on child (name desc, price);
            create view names as select name from child;
            create table flyway_schema_history (installed_rank integer primary key);
            """;

    @Test
    void showsWhatTheDatabaseHolds() {
        Optional<String> obstacle = MySqlServer.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        Database database = MySqlServer.shared().createDatabase();
        database.execute(SCRIPT);

        Catalog catalog = database.catalog();

        assertThat(catalog.rows("table")).containsExactly(
                "table child engine=InnoDB collate=utf8mb4_0900_ai_ci comment=''",
                "table parent engine=InnoDB collate=utf8mb4_0900_ai_ci comment='a parent\\'s'");
        assertThat(catalog.rows("column")).hasSize(8).contains(
                "column child.doubled decimal(11,2) default=NULL extra=STORED GENERATED generated=(`price` * 2) collate= comment=''",
                "column child.name varchar(20) default=NULL extra= generated= collate=utf8mb4_bin comment=''",
                "column child.price decimal(10,2) default='0.00' extra= generated= collate= comment=''",
                "column parent.id bigint(20) not null default=NULL extra=auto_increment generated= collate= comment='its key'");
        assertThat(catalog.rows("constraint")).containsExactly(
                "constraint child.PRIMARY type=PRIMARY KEY (id)",
                "constraint child.of_parent type=FOREIGN KEY (parent) references parent (id) on delete CASCADE on update NO ACTION",
                "constraint parent.PRIMARY type=PRIMARY KEY (id)",
                "constraint parent.code type=UNIQUE (code)");
        assertThat(catalog.rows("index")).containsExactly(
                "index child.PRIMARY unique BTREE (id) comment=''",
                "index child.by_name BTREE (name desc,price) comment=''",
                "index child.of_parent BTREE (parent) comment=''",
                "index parent.PRIMARY unique BTREE (id) comment=''",
                "index parent.code unique BTREE (code) comment=''");
        assertThat(catalog.rows("view")).hasSize(1);
        assertThat(catalog.toString()).doesNotContain("flyway");
    }
}
