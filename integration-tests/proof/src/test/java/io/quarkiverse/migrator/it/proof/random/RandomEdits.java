package io.quarkiverse.migrator.it.proof.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UniqueKey;

/** Edits tables at random, and remembers what was renamed. */
final class RandomEdits {

    private final Vocabulary vocabulary;
    private final Random random;
    private final RandomSchemas schemas;
    private final List<String> renames = new ArrayList<>();
    private int serial;

    RandomEdits(Vocabulary vocabulary, Random random) {
        this.vocabulary = vocabulary;
        this.random = random;
        this.schemas = new RandomSchemas(vocabulary, random);
    }

    /** The renames of all edits so far, as {@code quarkus.migrator.renames} takes them. */
    List<String> renames() {
        return List.copyOf(renames);
    }

    List<Table> edit(List<Table> group) {
        List<Table> edited = new ArrayList<>();
        for (Table table : group) {
            edited.add(edit(table));
        }
        if (random.nextInt(4) == 0) {
            renameTable(edited, random.nextInt(edited.size()));
        }
        if (edited.size() > 1 && random.nextInt(6) == 0) {
            dropTable(edited, edited.size() - 1);
        }
        return edited;
    }

    private Table edit(Table table) {
        Table result = table;
        Set<String> renamed = new HashSet<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Table current = result;
            result = switch (random.nextInt(10)) {
                case 0 -> withColumns(current, append(current.columns(), schemas.column(fresh("n"))));
                case 1 -> dropColumn(current);
                case 2 -> renameColumn(current, table, renamed);
                case 3 -> alterColumn(current, column -> retyped(column));
                case 4 -> alterColumn(current, column -> column.withNullable(!column.nullable()));
                case 5 -> alterColumn(current, column -> vocabulary.convertible().contains(column.type())
                        ? column.withDefault(column.defaultValue().isEmpty() ? schemas.defaultOf(column.type()) : "")
                        : column.withComment("now " + fresh("")));
                case 6 -> withKeys(current, current.uniqueKeys(), random.nextBoolean() ? List.of()
                        : List.of(schemas.index("ix_" + current.name(), stored(current))), current.checks());
                case 7 -> withKeys(current, random.nextBoolean() ? List.of()
                        : List.of(schemas.uniqueKey("uk_" + current.name(), stored(current))), current.indexes(),
                        current.checks());
                case 8 -> withKeys(current, current.uniqueKeys(), current.indexes(),
                        !vocabulary.standard() || random.nextBoolean() ? List.of()
                                : List.of(schemas.check("ck_" + current.name(), stored(current))));
                default -> alterId(current);
            };
        }
        return result;
    }

    private Column retyped(Column column) {
        if (column.type().startsWith("enum")) {
            return column.withType("enum (" + schemas.pick(List.of("'A','B'", "'A','B','C'", "'X','A'", "'A'")) + ")");
        }
        if (!vocabulary.convertible().contains(column.type())) {
            return column;
        }
        String type = schemas.pick(vocabulary.convertible());
        return column.withType(type).withDefault(column.defaultValue().isEmpty() ? "" : schemas.defaultOf(type));
    }

    private Table alterId(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.set(0, columns.get(0).withIdentity(!columns.get(0).identity()));
        return withColumns(table, columns);
    }

    private Table alterColumn(Table table, UnaryOperator<Column> edit) {
        List<Integer> plain = plainColumns(table);
        if (plain.isEmpty()) {
            return table;
        }
        int index = schemas.pick(plain);
        List<Column> columns = new ArrayList<>(table.columns());
        columns.set(index, edit.apply(columns.get(index)));
        return withColumns(table, columns);
    }

    private Table dropColumn(Table table) {
        List<Integer> plain = plainColumns(table);
        if (plain.isEmpty()) {
            return table;
        }
        String name = table.columns().get(schemas.pick(plain)).name();
        if (table.columns().stream().anyMatch(column -> column.generatedAs().startsWith(name + " "))) {
            return table;
        }
        renames.removeIf(rename -> rename.endsWith("=" + name));
        List<Column> columns = table.columns().stream().filter(column -> !column.name().equals(name)).toList();
        return new Table(table.name(), table.comment(), "", columns, table.primaryKey(),
                table.uniqueKeys().stream().filter(key -> !key.columns().contains(name)).toList(),
                table.indexes().stream().filter(index -> index.keys().stream().noneMatch(key -> mentions(key, name))).toList(),
                table.foreignKeys(),
                table.checks().stream().filter(check -> !check.expression().startsWith(name + " ")).toList(), List.of());
    }

    private Table renameColumn(Table table, Table original, Set<String> renamed) {
        List<Integer> old = plainColumns(table).stream()
                .filter(index -> original.column(table.columns().get(index).name()).isPresent()
                        && !renamed.contains(table.columns().get(index).name()))
                .toList();
        if (old.isEmpty()) {
            return table;
        }
        String from = table.columns().get(schemas.pick(old)).name();
        String to = fresh("r");
        renames.add(original.name() + "." + from + "=" + to);
        renamed.add(to);
        return new Table(table.name(), table.comment(), "",
                table.columns().stream().map(column -> renamed(column, from, to)).toList(),
                table.primaryKey(),
                table.uniqueKeys().stream().map(key -> new UniqueKey(key.name(),
                        key.columns().stream().map(name -> name.equals(from) ? to : name).toList(), "")).toList(),
                table.indexes().stream().map(index -> new Index(index.name(), index.unique(), index.keys().stream()
                        .map(key -> mentions(key, from)
                                ? new IndexKey(key.expression() ? "lower(" + to + ")" : to, key.expression(), key.order())
                                : key)
                        .toList(), "", "")).toList(),
                table.foreignKeys(),
                table.checks().stream().map(check -> Check.of(check.name(), check.expression().startsWith(from + " ")
                        ? to + " is null or " + to + "::text <> '" + from + " is bad'"
                        : check.expression())).toList(),
                List.of());
    }

    private static Column renamed(Column column, String from, String to) {
        return column.name().equals(from) ? column.withName(to)
                : column.generatedAs().startsWith(from + " ")
                        ? column.withGeneratedAs(to + column.generatedAs().substring(from.length()))
                        : column;
    }

    private void renameTable(List<Table> group, int index) {
        Table table = group.get(index);
        QualifiedName to = QualifiedName.of(table.name().name() + fresh("_x"));
        renames.add(table.name() + "=" + to);
        group.set(index, new Table(to, table.comment(), "", table.columns(),
                table.primaryKey().map(key -> new PrimaryKey(vocabulary.primaryKey(to.name()), key.columns())),
                table.uniqueKeys(),
                table.indexes(), table.foreignKeys(), table.checks(), List.of()));
        group.replaceAll(other -> withForeignKeys(other, other.foreignKeys().stream()
                .map(key -> key.target().equals(table.name())
                        ? new ForeignKey(key.name(), key.columns(), to, key.targetColumns(), key.onDelete(), "", "")
                        : key)
                .toList()));
    }

    private void dropTable(List<Table> group, int index) {
        Table dropped = group.remove(index);
        String old = renames.stream().filter(rename -> rename.endsWith("=" + dropped.name())).findFirst()
                .map(rename -> rename.substring(0, rename.indexOf('='))).orElse(dropped.name().toString());
        renames.removeIf(rename -> rename.startsWith(old + ".") || rename.startsWith(old + "="));
        group.replaceAll(other -> withForeignKeys(other,
                other.foreignKeys().stream().filter(key -> !key.target().equals(dropped.name())).toList()));
    }

    /** All but the key, the one that refers, and the generated one. */
    private static List<Integer> plainColumns(Table table) {
        List<Integer> plain = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (!Set.of("id", "ref_id").contains(column.name()) && column.generatedAs().isEmpty()) {
                plain.add(i);
            }
        }
        return plain;
    }

    private static List<Column> stored(Table table) {
        return table.columns().stream().filter(column -> column.generatedAs().isEmpty()).toList();
    }

    private static boolean mentions(IndexKey key, String column) {
        return key.text().equals(column) || key.text().equals("lower(" + column + ")");
    }

    private String fresh(String prefix) {
        return prefix + ++serial;
    }

    private static List<Column> append(List<Column> columns, Column column) {
        List<Column> more = new ArrayList<>(columns);
        more.add(column);
        return more;
    }

    /** Indexes and keys on a column that can't be in one any more go with its type. */
    private Table withColumns(Table table, List<Column> columns) {
        List<Index> indexes = table.indexes().stream().filter(index -> index.keys().stream()
                .noneMatch(key -> columns.stream().anyMatch(column -> mentions(key, column.name())
                        && (key.expression() ? !column.type().equals("text") : !vocabulary.isIndexable(column)))))
                .toList();
        List<UniqueKey> uniqueKeys = table.uniqueKeys().stream().filter(key -> columns.stream()
                .noneMatch(column -> key.columns().contains(column.name()) && !vocabulary.isIndexable(column))).toList();
        return new Table(table.name(), table.comment(), "", columns, table.primaryKey(), uniqueKeys, indexes,
                table.foreignKeys(), table.checks(), List.of());
    }

    private static Table withKeys(Table table, List<UniqueKey> uniqueKeys, List<Index> indexes, List<Check> checks) {
        return new Table(table.name(), table.comment(), "", table.columns(), table.primaryKey(), uniqueKeys, indexes,
                table.foreignKeys(), checks, List.of());
    }

    private static Table withForeignKeys(Table table, List<ForeignKey> foreignKeys) {
        return new Table(table.name(), table.comment(), "", table.columns(), table.primaryKey(), table.uniqueKeys(),
                table.indexes(), foreignKeys, table.checks(), List.of());
    }
}
