package io.quarkiverse.migrator.it.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.migrator.it.support.Catalog;
import io.quarkiverse.migrator.it.support.Database;

/**
 * The further databases that MySQL's tables with a catalog of their own live in; they are the server's, not part of the one
 * that a case runs in.
 *
 * @param names their names, empty on other servers
 */
record Catalogs(List<String> names) {

    static Catalogs of(Server server, Model... models) {
        return new Catalogs(server != Server.MYSQL ? List.of()
                : Stream.of(models).flatMap(model -> model.schema().namespaces().stream()).distinct().toList());
    }

    /** The catalog of the database and of these. */
    Catalog read(Database database) {
        List<String> rows = new ArrayList<>(database.catalog().rows());
        for (String name : names) {
            if (!database.query("select 1 from information_schema.schemata where schema_name = '" + name + "'").isEmpty()) {
                Database other = new Database(name, database.jdbcUrl().replace("/" + database.name() + "?", "/" + name + "?"),
                        database.reactiveUrl(), database.user(), database.password());
                other.catalog().rows().forEach(row -> rows.add("in " + name + ": " + row));
            }
        }
        return new Catalog(rows).withoutOrderInChecks();
    }

    /** Makes room for the next that creates them. */
    void drop(Database database) {
        names.forEach(name -> database.execute("set foreign_key_checks = 0", "drop database if exists `" + name + "`"));
    }
}
