package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UserType;

/** Renames given as {@code old=new}; each must fit. */
final class RenameEntries {

    private final RenameSet renames;
    private final boolean overwrite;
    private final Map<String, String> sides = new LinkedHashMap<>();

    private RenameEntries(RenameSet renames, boolean overwrite) {
        this.renames = renames;
        this.overwrite = overwrite;
    }

    static void apply(List<String> entries, RenameSet renames, boolean overwrite) {
        RenameEntries resolved = new RenameEntries(renames, overwrite);
        for (String entry : entries) {
            String[] parts = entry.split("=", -1);
            if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()
                    || resolved.sides.put(parts[0].trim(), parts[1].trim()) != null) {
                throw new RenameException("quarkus.migrator.renames has \"" + entry
                        + "\", which is neither old_table=new_table nor table.old=new, or says it a second time");
            }
        }
        resolved.run();
    }

    private void run() {
        List<String> columns = new ArrayList<>();
        sides.forEach((old, now) -> {
            if (!table(old, now) && !sequence(old, now) && !isDone(old, now)) {
                columns.add(old);
            }
        });
        columns.forEach(old -> column(old, sides.get(old)));
        checkFree(renames.tables, name -> renames.from.table(name).isPresent());
        checkFree(renames.sequences, name -> named(renames.from.sequences(), Sequence::name, name.toString()).isPresent());
        renames.columns.forEach((owner, names) -> checkFree(names, name -> has(renames.from, owner, name)));
    }

    private boolean table(String old, String now) {
        Optional<QualifiedName> before = named(renames.from.tables(), Table::name, old);
        before.ifPresent(found -> renames.tables.put(found, named(renames.to.tables(), Table::name, now)
                .orElseThrow(() -> misfit(old, "the entities have no table " + now))));
        return before.isPresent();
    }

    private boolean sequence(String old, String now) {
        Optional<QualifiedName> before = named(renames.from.sequences(), Sequence::name, old);
        before.ifPresent(found -> renames.sequences.put(found, named(renames.to.sequences(), Sequence::name, now)
                .orElseThrow(() -> misfit(old, "the entities have no sequence " + now))));
        return before.isPresent();
    }

    /** Whether a script has done it already: one command line can reach two builds, of the tests and of the package. */
    private boolean isDone(String old, String now) {
        if (isThere(Schema::tables, Table::name, now) || isThere(Schema::sequences, Sequence::name, now)) {
            return true;
        }
        int dot = old.lastIndexOf('.');
        String table = old.substring(0, Math.max(dot, 0));
        String column = old.substring(dot + 1);
        return Stream.of(renames.from, renames.to).allMatch(schema -> owner(schema, sides.getOrDefault(table, table))
                .filter(owner -> has(schema, owner, now) && !has(schema, owner, column)).isPresent());
    }

    private <T> boolean isThere(Function<Schema, List<T>> items, Function<T, QualifiedName> name, String text) {
        return named(items.apply(renames.from), name, text).isPresent()
                && named(items.apply(renames.to), name, text).isPresent();
    }

    private void column(String old, String now) {
        int dot = old.lastIndexOf('.');
        String ownerName = old.substring(0, Math.max(dot, 0));
        String column = old.substring(dot + 1);
        QualifiedName before = owner(renames.from, ownerName)
                .or(() -> owner(renames.to, ownerName).map(renames::former).filter(this::isMade))
                .orElseThrow(() -> misfit(old, "the scripts make no table " + (dot < 0 ? old : ownerName)));
        if (!has(renames.from, before, column)) {
            throw misfit(old, "the table " + before + " has no column " + column + " in the scripts");
        }
        QualifiedName after = renames.tables.getOrDefault(before, before);
        if (renames.to.columns(after).isEmpty()) {
            throw misfit(old, "the entities have no table " + before);
        }
        if (!has(renames.to, after, now)) {
            throw misfit(old, "the entities have no column " + now + " in the table " + after);
        }
        renames.column(before, column, now);
    }

    /** The table or composite type of that name. */
    private static Optional<QualifiedName> owner(Schema schema, String name) {
        return named(schema.tables(), Table::name, name).or(() -> named(schema.types(), UserType::name, name));
    }

    private boolean isMade(QualifiedName owner) {
        return !renames.from.columns(owner).isEmpty();
    }

    private static boolean has(Schema schema, QualifiedName owner, String column) {
        return schema.columns(owner).stream().anyMatch(each -> each.name().equals(column));
    }

    /** A new name must be free, unless what has it is renamed too, and no two things can get it. */
    private <N> void checkFree(Map<N, N> names, Predicate<N> taken) {
        names.forEach((old, now) -> {
            if (!overwrite && !old.equals(now) && taken.test(now) && !names.containsKey(now)) {
                throw new RenameException("quarkus.migrator.renames says that " + old + " becomes " + now + ", but there is a "
                        + now + " already. Rename that one too, correct the entry, or let the other one be dropped:"
                        + " -Dquarkus.migrator.allow-destructive=true");
            }
            if (names.values().stream().filter(now::equals).count() > 1) {
                throw new RenameException(
                        "quarkus.migrator.renames gives two things the name " + now + ". Correct the entries.");
            }
        });
    }

    private static <T> Optional<QualifiedName> named(List<T> items, Function<T, QualifiedName> name, String text) {
        return items.stream().map(name).filter(each -> each.toString().equals(text)).findFirst();
    }

    private RenameException misfit(String old, String reason) {
        return new RenameException("quarkus.migrator.renames has \"" + old + "=" + sides.get(old) + "\", but " + reason
                + ". Correct or remove the entry.");
    }
}
