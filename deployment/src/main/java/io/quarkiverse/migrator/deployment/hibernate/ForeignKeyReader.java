package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;

/** Reads the foreign keys of a table. */
final class ForeignKeyReader {

    private ForeignKeyReader() {
    }

    static List<io.quarkiverse.migrator.schema.ForeignKey> read(ModelContext context, Table table) {
        if (!context.hibernate().hasAlterTable()) {
            return List.of();
        }
        return table.getForeignKeyCollection().stream()
                .filter(key -> key.isCreationEnabled() && key.isPhysicalConstraint() && !key.getReferencedTable().isView())
                .map(key -> read(context, key)).toList();
    }

    private static io.quarkiverse.migrator.schema.ForeignKey read(ModelContext context, ForeignKey key) {
        List<Column> targets = key.isReferenceToPrimaryKey() ? key.getReferencedTable().getPrimaryKey().getColumns()
                : key.getReferencedColumns();
        String onDelete = onDelete(context, key);
        String options = requireNonNullElse(key.getOptions(), "");
        String definition = requireNonNullElse(key.getKeyDefinition(), "");
        boolean own = !definition.isEmpty();
        return new io.quarkiverse.migrator.schema.ForeignKey(context.storedWritten(key.getName()),
                context.stored(key.getColumns()), context.name(key.getReferencedTable()), context.stored(targets),
                own ? "" : onDelete,
                own ? (definition + (onDelete.isEmpty() ? "" : " on delete " + onDelete) + " " + options).strip() : "",
                own ? "" : options);
    }

    private static String onDelete(ModelContext context, ForeignKey key) {
        OnDeleteAction action = key.getOnDeleteAction();
        return action == null || action == OnDeleteAction.NO_ACTION || !context.hibernate().supportsCascadeDelete() ? ""
                : action.toSqlString();
    }
}
