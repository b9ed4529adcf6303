package io.quarkiverse.migrator.it.lifecycle.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.it.lifecycle.harness.Project;
import io.quarkiverse.migrator.it.lifecycle.harness.RunningApp;
import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.PostgresServer;

/** The life of an application with two databases: each has its own scripts, from the first release to the second and back. */
class TwoDatasourcesLifeTest {

    private static final String PURCHASE = "src/main/java/org/acme/orders/Purchase.java";
    private static final String ACCOUNT = "src/main/java/org/acme/users/Account.java";

    private final Project project = Project.ofExample("two-datasources", TwoDatasourcesLifeTest.class);

    @Test
    void fromTheFirstReleaseToTheSecondAndBack() {
        project.build().succeeded();
        try (Database orders = PostgresServer.shared().createDatabase();
                Database users = PostgresServer.shared().createDatabase()) {
            Map<String, String> environment = environment(orders, users);
            try (RunningApp first = project.app("").start(environment)) {
                assertThat(first.get("/counts")).isEqualTo("0 purchases, 0 accounts");
            }
            orders.execute("insert into purchase (id, article) values (1, 'chair')");
            users.execute("insert into account (name) values ('Ada')");
            Catalog released = users.catalog();

            project.replace(PURCHASE, "public String article;", "public String article;\n\n    public Integer amount;");
            project.build().succeeded();
            project.replace(ACCOUNT, "public String name;", "public String fullName;");
            project.build("-Dquarkus.migrator.renames=account.name=fullname").succeeded();
            project.replace(ACCOUNT, "public String fullName;",
                    "public String fullName;\n\n    @Column(nullable = false)\n    public int age;");
            project.build("-Dquarkus.migrator.\"users\".backfills=account.age=18").succeeded();

            assertThat(project.texts("src/main/resources/db/migration").keySet()).containsExactly("V1__initial.sql",
                    "V2__add_amount_to_purchase.sql");
            assertThat(project.texts("src/main/resources/db/users/migration").keySet()).containsExactly("V1__initial.sql",
                    "V2__rename_name_to_fullname_in_account.sql", "V3__add_age_to_account.sql");
            try (RunningApp second = project.app("").start(environment)) {
                assertThat(second.get("/counts")).isEqualTo("1 purchases, 1 accounts");
            }
            assertThat(users.query("select fullname, age from account")).containsExactly("Ada|18");

            project.app("").run(environment, "-Dquarkus.migrator.command=downgrade --to 1 --yes --datasource users")
                    .succeeded();

            assertThat(released.diff(users.catalog())).isEmpty();
            assertThat(users.query("select name from account")).containsExactly("Ada");
            assertThat(orders.query("select article, amount from purchase")).containsExactly("chair|");
        }
    }

    private static Map<String, String> environment(Database orders, Database users) {
        Map<String, String> environment = new HashMap<>();
        add(environment, "QUARKUS_DATASOURCE_", orders);
        add(environment, "QUARKUS_DATASOURCE__USERS__", users);
        return environment;
    }

    private static void add(Map<String, String> environment, String prefix, Database database) {
        environment.put(prefix + "REACTIVE_URL", database.reactiveUrl());
        environment.put(prefix + "USERNAME", database.user());
        environment.put(prefix + "PASSWORD", database.password());
    }
}
