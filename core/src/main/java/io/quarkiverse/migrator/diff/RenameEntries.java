package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.quarkiverse.migrator.schema.Discriminator;
import io.quarkiverse.migrator.schema.Discriminator.Place;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UserType;
import io.quarkiverse.migrator.schema.View;

/** Renames given as {@code old=new}; each must fit. */
final class RenameEntries {

    private final RenameSet renames;
    private final boolean overwrite;
    private final Map<String, String> sides = new LinkedHashMap<>();
    private final List<String> within = new ArrayList<>();

    private RenameEntries(RenameSet renames, boolean overwrite) {
        this.renames = renames;
        this.overwrite = overwrite;
    }

    static RenameEntries of(List<String> entries, RenameSet renames, boolean overwrite) {
        RenameEntries resolved = new RenameEntries(renames, overwrite);
        for (String entry : entries) {
            String[] parts = entry.split("=", -1);
            if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()
                    || resolved.sides.put(parts[0].trim(), parts[1].trim()) != null) {
                throw new RenameException("quarkus.migrator.renames has \"" + entry
                        + "\", which is neither old_table=new_table nor table.old=new, or says it a second time");
            }
        }
        return resolved;
    }

    /** Takes those of what has a name of its own: tables, sequences, views, types. */
    void applyToNames() {
        sides.forEach((old, now) -> {
            if (!named(old, now)) {
                within.add(old);
            }
        });
    }

    /** Takes those of columns; by now it is known what becomes of each table and type, whoever said it. */
    void applyToColumns() {
        within.stream().filter(old -> !mayBeValue(old)).forEach(this::applyToColumn);
    }

    /** Takes those of values; by now it is known what becomes of the columns that they are in. */
    void applyToValues() {
        within.stream().filter(this::mayBeValue).filter(old -> !value(old, sides.get(old))).forEach(this::applyToColumn);
    }

    private void applyToColumn(String old) {
        String now = sides.get(old);
        column(old, now).filter(reason -> !isDone(old, now)).ifPresent(reason -> {
            throw misfit(old, reason);
        });
    }

    private boolean mayBeValue(String old) {
        return renames.from.discriminators().stream().flatMap(each -> each.values().stream())
                .anyMatch(value -> old.endsWith("." + value));
    }

    /** That nothing meets something else; by now every rename is known, whoever said it. */
    void check() {
        checkFree(renames.tables, name -> renames.from.table(name).isPresent(), overwrite);
        checkFree(renames.sequences, name -> named(renames.from.sequences(), Sequence::name, name.toString()).isPresent(),
                overwrite);
        checkFree(renames.views, name -> named(renames.from.views(), View::name, name.toString()).isPresent(), overwrite);
        checkFree(renames.types, name -> named(renames.from.types(), UserType::name, name.toString()).isPresent(), false);
        renames.values.forEach(this::checkNotMerged);
        renames.columns.forEach((owner, names) -> checkFree(names, name -> has(renames.from, owner, name), overwrite));
    }

    /** Whether it means something that has a name of its own: a table, sequence, view or type. */
    private <T> boolean named(String kind, Function<Schema, List<T>> items, Function<T, QualifiedName> name,
            Map<QualifiedName, QualifiedName> found, String old, String now) {
        Optional<QualifiedName> before = named(items.apply(renames.from), name, old);
        before.ifPresent(former -> found.put(former, named(items.apply(renames.to), name, now)
                .orElseThrow(() -> misfit(old, "the entities have no " + kind + " " + now))));
        return before.isPresent();
    }

    private boolean named(String old, String now) {
        return named("table", Schema::tables, Table::name, renames.tables, old, now)
                || named("sequence", Schema::sequences, Sequence::name, renames.sequences, old, now)
                || named("view", Schema::views, View::name, renames.views, old, now)
                || named("type", Schema::types, UserType::name, renames.types, old, now);
    }

    /** A discriminator value, which may have dots in itself, after its table and column by their names before or after. */
    private boolean value(String old, String now) {
        for (Discriminator before : renames.from.discriminators()) {
            Place place = before.place();
            Optional<String> value = Stream
                    .of(place, renames.after(place), new Place(place.table(), renames.after(place).column()),
                            new Place(renames.after(place).table(), place.column()))
                    .map(each -> each + ".").filter(old::startsWith)
                    .map(start -> old.substring(start.length())).filter(before.values()::contains).findFirst();
            if (value.isPresent()) {
                if (!renames.valuesAfter(place).contains(now)) {
                    throw misfit(old, "no entity has the value " + now + " in " + renames.after(place));
                }
                renames.value(place, value.get(), now);
                return true;
            }
        }
        return false;
    }

    /** Whether a script has done it already: one command line can reach two builds, of the tests and of the package. */
    private boolean isDone(String old, String now) {
        if (isThere(Schema::tables, Table::name, now) || isThere(Schema::sequences, Sequence::name, now)
                || isThere(Schema::views, View::name, now) || isThere(Schema::types, UserType::name, now)) {
            return true;
        }
        if (renames.to.discriminators().stream().anyMatch(each -> renames.from.discriminators().contains(each)
                && old.startsWith(each.place() + ".") && each.values().contains(now))) {
            return true;
        }
        int dot = old.lastIndexOf('.');
        String table = old.substring(0, Math.max(dot, 0));
        String column = old.substring(dot + 1);
        return before(sides.getOrDefault(table, table)).filter(before -> isDone(renames.from, before, column, now)
                && isDone(renames.to, after(before), column, now)).isPresent();
    }

    private static boolean isDone(Schema schema, QualifiedName owner, String column, String now) {
        return has(schema, owner, now) && !has(schema, owner, column);
    }

    private <T> boolean isThere(Function<Schema, List<T>> items, Function<T, QualifiedName> name, String text) {
        return named(items.apply(renames.from), name, text).isPresent()
                && named(items.apply(renames.to), name, text).isPresent();
    }

    /** Why it is no column's, empty when it is. */
    private Optional<String> column(String old, String now) {
        int dot = old.lastIndexOf('.');
        String ownerName = old.substring(0, Math.max(dot, 0));
        String column = old.substring(dot + 1);
        Optional<QualifiedName> owner = before(ownerName);
        if (owner.isEmpty()) {
            return Optional.of("the scripts make no table " + (dot < 0 ? old : ownerName));
        }
        QualifiedName before = owner.get();
        if (!has(renames.from, before, column)) {
            return Optional.of("the table " + before + " has no column " + column + " in the scripts");
        }
        QualifiedName after = after(before);
        if (renames.to.columns(after).isEmpty()) {
            return Optional.of("the entities have no table " + before);
        }
        if (!has(renames.to, after, now)) {
            return Optional.of("the entities have no column " + now + " in the table " + after);
        }
        renames.column(before, column, now);
        return Optional.empty();
    }

    /** The table or composite type that the scripts make, by its name before or after. */
    private Optional<QualifiedName> before(String name) {
        return owner(renames.from, name).or(() -> owner(renames.to, name).map(renames::formerOwner).filter(this::isMade));
    }

    private QualifiedName after(QualifiedName owner) {
        return renames.tables.getOrDefault(owner, renames.types.getOrDefault(owner, owner));
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

    /** Rows that two entities had would be those of one, and nobody could tell them apart again. */
    private void checkNotMerged(Place place, Map<String, String> values) {
        values.forEach((old, now) -> {
            if (renames.formerValues(place).contains(now) && !values.containsKey(now)
                    || values.values().stream().filter(now::equals).count() > 1) {
                throw new RenameException("quarkus.migrator.renames gives rows of " + place.table() + " that have the value "
                        + old
                        + " the value " + now + ", which others have or get, too. Correct the entry, or merge them in a script"
                        + " of your own.");
            }
        });
    }

    /** A new name must be free, unless what has it is renamed too, and no two things can get it. */
    private <N> void checkFree(Map<N, N> names, Predicate<N> taken, boolean droppable) {
        names.forEach((old, now) -> {
            if (!droppable && !old.equals(now) && taken.test(now) && !names.containsKey(now)) {
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
