package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.NamedAuxiliaryDatabaseObject;

import io.quarkiverse.migrator.schema.DatabaseObject;

/** Reads the objects that Hibernate knows by their SQL alone. */
final class ObjectReader {

    private ObjectReader() {
    }

    static List<DatabaseObject> read(ModelContext context) {
        EnumObjects enums = EnumObjects.of(context);
        List<DatabaseObject> objects = new ArrayList<>();
        for (AuxiliaryDatabaseObject object : context.metadata().getDatabase().getAuxiliaryDatabaseObjects()) {
            if (object.appliesToDialect(context.hibernate()) && !enums.objects().contains(object)) {
                List<String> create = statements(object.sqlCreateStrings(context.sql()));
                String name = object instanceof NamedAuxiliaryDatabaseObject ? object.getExportIdentifier()
                        : String.join("; ", create);
                objects.add(new DatabaseObject(name, object.beforeTablesOnCreation(), create,
                        statements(object.sqlDropStrings(context.sql()))));
            }
        }
        context.metadata().getDatabase().getInitCommands().forEach(command -> {
            List<String> create = statements(command.initCommands());
            objects.add(new DatabaseObject(String.join("; ", create), false, create, List.of()));
        });
        return objects;
    }

    private static List<String> statements(String[] sql) {
        return sql == null ? List.of()
                : Arrays.stream(sql).filter(Objects::nonNull).map(String::strip)
                        .filter(text -> !text.isEmpty()).toList();
    }
}
