package io.quarkiverse.migrator.deployment.hibernate;

import java.util.Optional;

import io.quarkiverse.migrator.dialect.Names;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Constraint;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

/** Stops at names that the database would refuse, which Hibernate doesn't look at. */
final class NameLimits {

    private final Names names;

    private NameLimits(Names names) {
        this.names = names;
    }

    static void check(Schema schema, Names names) {
        NameLimits limits = new NameLimits(names);
        schema.tables().forEach(limits::check);
        schema.views().forEach(view -> limits.check("View", view.name().name(), Optional.empty(), "@Table(name = \"...\")"));
    }

    private void check(Table table) {
        check("Table", table.name().name(), Optional.empty(), "@Table(name = \"...\")");
        Optional<Table> where = Optional.of(table);
        for (Column column : table.columns()) {
            check("Column", column.name(), where, "@Column(name = \"...\") or @JoinColumn(name = \"...\")");
        }
        for (Constraint key : table.uniqueKeys()) {
            check("Unique constraint", key.name(), where, "@UniqueConstraint(name = \"...\")");
        }
        for (Constraint key : table.foreignKeys()) {
            check("Foreign key", key.name(), where, "@ForeignKey(name = \"...\")");
        }
        for (Constraint check : table.checks()) {
            check("Check", check.name(), where, "@Check(name = \"...\")");
        }
        for (Index index : table.indexes()) {
            check("Index", index.name(), where, "@Index(name = \"...\")");
        }
    }

    private void check(String kind, String name, Optional<Table> table, String remedy) {
        Optional<String> refusal = names.refusal(name);
        if (refusal.isPresent()) {
            throw new ModelException(
                    kind + " " + name + table.map(each -> " of table " + each.name()).orElse("") + " " + refusal.get()
                            + ". Give it a shorter one with " + remedy + ".");
        }
    }
}
