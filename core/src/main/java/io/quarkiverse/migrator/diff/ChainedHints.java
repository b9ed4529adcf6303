package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkiverse.migrator.diff.RenameHint.Kind;
import io.quarkiverse.migrator.schema.Discriminator;
import io.quarkiverse.migrator.schema.Discriminator.Place;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;

/**
 * What entities say of former names, for a database that stands between the scripts and the entities: a part of the renames was
 * made there already, and some of them may have been thought better of.
 */
public final class ChainedHints {

    private ChainedHints() {
    }

    /**
     * The hints by which a database is told its way to the entities.
     *
     * @param hints what the entities say
     * @param made the renames that the database has already, from the names of the scripts to those of the database
     * @param to the schema of the entities
     */
    public static List<RenameHint> fromBetween(List<RenameHint> hints, Renames made, Schema to) {
        List<RenameHint> all = new ArrayList<>();
        hints.forEach(hint -> all.add(withMore(hint, made, false)));
        made.tables().forEach((old, now) -> {
            if (to.table(old).isPresent() && to.table(now).isEmpty()) {
                all.add(RenameHint.ofTable(old, List.of(now.toString())));
            }
        });
        made.types().forEach((old, now) -> {
            if (hasType(to, old) && !hasType(to, now)) {
                all.add(RenameHint.ofType(old, List.of(now.toString())));
            }
        });
        made.columns().forEach((table, names) -> Stream.of(table, made.owner(table)).distinct()
                .forEach(owner -> names.forEach((old, now) -> {
                    if (has(to, owner, old) && !has(to, owner, now)) {
                        all.add(RenameHint.ofColumn(owner, old, List.of(now)));
                    }
                })));
        made.values().forEach((former, names) -> Stream.of(former, made.after(former)).distinct()
                .forEach(place -> names.forEach((old, now) -> {
                    if (values(to, place).contains(old) && !values(to, place).contains(now)) {
                        all.add(RenameHint.ofValue(place.table(), place.column(), old, List.of(now)));
                    }
                })));
        return all;
    }

    /**
     * The hints by which the scripts are told the way to the entities: what an entity remembers may be a name that only the
     * database between has ever had.
     *
     * @param hints what the entities say
     * @param made the renames that the database has, from the names of the scripts to those of the database
     * @param to the schema of the entities
     */
    public static List<RenameHint> overBetween(List<RenameHint> hints, Renames made, Schema to) {
        List<RenameHint> all = new ArrayList<>();
        hints.forEach(hint -> all.add(withMore(hint, made, true)));
        made.tables().forEach((old, now) -> {
            if (to.table(now).isPresent() && to.table(old).isEmpty()) {
                all.add(RenameHint.ofTable(now, List.of(old.toString())));
            }
        });
        made.types().forEach((old, now) -> {
            if (hasType(to, now) && !hasType(to, old)) {
                all.add(RenameHint.ofType(now, List.of(old.toString())));
            }
        });
        made.columns().forEach((table, names) -> names.forEach((old, now) -> {
            if (has(to, made.owner(table), now) && !has(to, made.owner(table), old)) {
                all.add(RenameHint.ofColumn(made.owner(table), now, List.of(old)));
            }
        }));
        return all;
    }

    private static boolean hasType(Schema schema, QualifiedName name) {
        return schema.types().stream().anyMatch(type -> type.name().equals(name));
    }

    private static boolean has(Schema schema, QualifiedName table, String column) {
        return schema.columns(table).stream().anyMatch(each -> each.name().equals(column));
    }

    private static List<String> values(Schema schema, Place place) {
        return schema.discriminators().stream().filter(each -> each.place().equals(place)).map(Discriminator::values)
                .findFirst().orElse(List.of());
    }

    private static RenameHint withMore(RenameHint hint, Renames made, boolean back) {
        Set<String> formers = new LinkedHashSet<>(hint.formers());
        for (String former : hint.formers()) {
            if (hint.kind() == Kind.TABLE || hint.kind() == Kind.TYPE) {
                (hint.kind() == Kind.TABLE ? made.tables() : made.types()).forEach((old, now) -> {
                    if (is(back ? now : old, former, hint.table())) {
                        formers.add((back ? old : now).toString());
                    }
                });
            } else {
                within(hint, made).forEach((old, now) -> {
                    if (former.equals(back ? now : old)) {
                        formers.add(back ? old : now);
                    }
                });
            }
        }
        return new RenameHint(hint.kind(), hint.table(), hint.column(), hint.value(), List.copyOf(formers));
    }

    /** The renames in the table, or the column, that the hint speaks of. */
    private static Map<String, String> within(RenameHint hint, Renames made) {
        Map<String, String> within = new LinkedHashMap<>();
        if (hint.kind() == Kind.COLUMN) {
            made.columns().forEach((table, names) -> {
                if (table.equals(hint.table()) || made.owner(table).equals(hint.table())) {
                    within.putAll(names);
                }
            });
        } else {
            made.values().forEach((place, names) -> {
                if (place.equals(hint.place()) || made.after(place).equals(hint.place())) {
                    within.putAll(names);
                }
            });
        }
        return within;
    }

    private static boolean is(QualifiedName table, String name, QualifiedName beside) {
        return table.toString().equals(name) || table.equals(beside.withName(name));
    }
}
