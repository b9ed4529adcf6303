package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;

/**
 * Makes what is equal in two schemas the same objects. A table is compared again and again, in each direction; so what didn't
 * change is looked at letter by letter only once.
 */
final class SharedParts {

    private SharedParts() {
    }

    /** The second schema, with objects of the first where they are equal. */
    static Schema of(Schema from, Schema to) {
        List<Table> tables = new ArrayList<>(to.tables().size());
        for (Table table : to.tables()) {
            tables.add(from.table(table.name()).map(old -> of(old, table)).orElse(table));
        }
        return new Schema(to.namespaces(), list(from.types(), to.types()), list(from.sequences(), to.sequences()), tables,
                to.views(), to.objects(), list(from.numberings(), to.numberings()), to.discriminators());
    }

    private static Table of(Table old, Table now) {
        return one(old, new Table(old.name(), now.comment(), now.options(), list(old.columns(), now.columns()),
                one(old.primaryKey(), now.primaryKey()), list(old.uniqueKeys(), now.uniqueKeys()),
                list(old.indexes(), now.indexes()), list(old.foreignKeys(), now.foreignKeys()),
                list(old.checks(), now.checks()), list(old.initialRows(), now.initialRows())));
    }

    private static <T> List<T> list(List<T> old, List<T> now) {
        if (now.isEmpty()) {
            return now;
        }
        List<T> shared = new ArrayList<>(now.size());
        boolean same = old.size() == now.size();
        // Where the last one was found the next one follows
        int next = 0;
        for (T item : now) {
            int at = next < old.size() && old.get(next).equals(item) ? next : old.indexOf(item);
            same &= at == shared.size();
            shared.add(at < 0 ? item : old.get(at));
            next = at < 0 ? next : at + 1;
        }
        return same ? old : shared;
    }

    private static <T> T one(T old, T now) {
        return old.equals(now) ? old : now;
    }
}
