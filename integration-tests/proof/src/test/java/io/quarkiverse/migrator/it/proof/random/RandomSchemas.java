package io.quarkiverse.migrator.it.proof.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UniqueKey;

/** Makes tables of every shape at random; names tell the group that a table belongs to. */
final class RandomSchemas {

    private final Vocabulary vocabulary;
    private final Random random;

    RandomSchemas(Vocabulary vocabulary, Random random) {
        this.vocabulary = vocabulary;
        this.random = random;
    }

    /** One to three tables that refer to each other. */
    List<Table> group(String prefix) {
        int count = 1 + random.nextInt(3);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(prefix + "_" + "abc".charAt(i));
        }
        return names.stream().map(name -> table(name, names)).toList();
    }

    Sequence sequence(String name) {
        return new Sequence(QualifiedName.of(name), 1 + random.nextInt(100), 1 + random.nextInt(50), "");
    }

    Column column(String name) {
        boolean convertible = random.nextInt(3) > 0;
        String type = pick(convertible ? vocabulary.convertible() : vocabulary.others());
        Column column = Column.of(name, type).withNullable(random.nextBoolean());
        if (convertible && random.nextInt(3) == 0) {
            column = column.withDefault(defaultOf(type));
        }
        return random.nextInt(6) == 0 ? column.withComment("it's \"" + name + "\"; -- \n2nd line") : column;
    }

    String defaultOf(String type) {
        String digit = "" + random.nextInt(9);
        return vocabulary.withoutDefault().contains(type) ? "" : vocabulary.isText(type) ? "'" + digit + "'" : digit;
    }

    Index index(String name, List<Column> columns) {
        List<IndexKey> keys = new ArrayList<>();
        for (Column column : some(indexable(columns), 2)) {
            boolean expression = vocabulary.standard() && column.type().equals("text") && random.nextBoolean();
            keys.add(new IndexKey(expression ? "lower(" + column.name() + ")" : column.name(), expression,
                    random.nextInt(3) == 0 ? "desc" : ""));
        }
        return new Index(name, random.nextInt(4) == 0, keys, "", "");
    }

    UniqueKey uniqueKey(String name, List<Column> columns) {
        return new UniqueKey(name, some(indexable(columns), 2).stream().map(Column::name).toList(), "");
    }

    Check check(String name, List<Column> columns) {
        Column column = pick(columns);
        return Check.of(name, column.name() + " is null or " + column.name() + "::text <> '" + column.name() + " is bad'");
    }

    ForeignKey foreignKey(String name, String column, String target) {
        return new ForeignKey(name, List.of(column), QualifiedName.of(target), List.of("id"),
                random.nextInt(3) == 0 ? "cascade" : "",
                "", "");
    }

    private Table table(String name, List<String> group) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.required("id", "bigint").withIdentity(random.nextInt(3) == 0));
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            columns.add(column("c" + i));
        }
        List<ForeignKey> foreignKeys = new ArrayList<>();
        if (random.nextInt(2) == 0) {
            columns.add(Column.of("ref_id", "bigint"));
            foreignKeys.add(foreignKey("fk_" + name, "ref_id", pick(group)));
        }
        if (random.nextInt(5) == 0) {
            vocabulary.generated(columns)
                    .ifPresent(expression -> columns.add(Column.of("sum", "bigint").withGeneratedAs(expression)));
        }
        List<Column> plain = List.copyOf(columns);
        return new Table(QualifiedName.of(name), random.nextInt(4) == 0 ? "table's" : "", "", columns,
                Optional.of(new PrimaryKey(vocabulary.primaryKey(name), List.of("id"))),
                random.nextInt(3) == 0 ? List.of(uniqueKey("uk_" + name, plain)) : List.of(),
                random.nextInt(2) == 0 ? List.of(index("ix_" + name, plain)) : List.of(), foreignKeys,
                vocabulary.standard() && random.nextInt(3) == 0 ? List.of(check("ck_" + name, plain)) : List.of(), List.of());
    }

    /** Columns of types that have an order. */
    private List<Column> indexable(List<Column> columns) {
        return columns.stream().filter(vocabulary::isIndexable).toList();
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private <T> List<T> some(List<T> items, int most) {
        List<T> rest = new ArrayList<>(items);
        List<T> picked = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count && !rest.isEmpty(); i++) {
            picked.add(rest.remove(random.nextInt(rest.size())));
        }
        return picked;
    }
}
