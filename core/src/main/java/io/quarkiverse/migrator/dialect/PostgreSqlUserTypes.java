package io.quarkiverse.migrator.dialect;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.change.AlterType;
import io.quarkiverse.migrator.change.TypeUse;
import io.quarkiverse.migrator.plan.Hazard;
import io.quarkiverse.migrator.plan.Phase;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.EnumType;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.StructType;
import io.quarkiverse.migrator.schema.UserType;
import io.quarkiverse.migrator.sql.SqlTokens;

/**
 * PostgreSQL's enum and composite types. A label can be added to an enum as it stands; every other change makes a new type of
 * the name and converts the columns.
 */
final class PostgreSqlUserTypes {

    private final PostgreSqlDialect dialect;

    PostgreSqlUserTypes(PostgreSqlDialect dialect) {
        this.dialect = dialect;
    }

    List<Statement> create(UserType type) {
        if (type instanceof EnumType labels) {
            List<Statement> statements = new ArrayList<>();
            statements.add(Statement.of(Phase.ADD_TYPE, "create type " + dialect.name(type.name()) + " as enum ("
                    + labels.labels().stream().map(dialect::literal).collect(joining(", ")) + ")"));
            casts(type.name()).forEach(cast -> statements
                    .add(Statement.of(Phase.ADD_TYPE, "create " + cast + " with inout as implicit")));
            return statements;
        }
        StructType struct = (StructType) type;
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(Phase.ADD_TYPE, "create type " + dialect.name(type.name()) + " as (\n    "
                + struct.attributes().stream().map(attribute -> dialect.name(attribute.name()) + " " + attribute.type())
                        .collect(joining(",\n    "))
                + "\n)"));
        if (!struct.comment().isEmpty()) {
            statements.add(dialect.comment("type " + dialect.name(type.name()), struct.comment()));
        }
        struct.attributes().stream().filter(attribute -> !attribute.comment().isEmpty())
                .forEach(attribute -> statements.add(dialect.comment(type.name(), attribute)));
        return statements;
    }

    /** Drops a type that has that name now. */
    List<Statement> drop(UserType type, QualifiedName name) {
        List<Statement> statements = new ArrayList<>();
        if (type instanceof EnumType) {
            casts(name).forEach(cast -> statements.add(Statement.of(Phase.DROP_TYPE, "drop " + cast)));
        }
        statements.add(Statement.of(Phase.DROP_TYPE, "drop type " + dialect.name(name)));
        return statements;
    }

    /** What lets Hibernate bind and read an enum as text. */
    private List<String> casts(QualifiedName type) {
        return List.of("cast (varchar as " + dialect.name(type) + ")", "cast (" + dialect.name(type) + " as varchar)");
    }

    List<Statement> alter(AlterType change) {
        // PostgreSQL refuses to use a label in the transaction that adds it to a type
        if (!change.usedAtOnce() && change.before() instanceof EnumType before && change.after() instanceof EnumType after
                && after.labels().stream().filter(before.labels()::contains).toList().equals(before.labels())) {
            return addLabels(before, after);
        }
        return recreate(change);
    }

    private List<Statement> addLabels(EnumType before, EnumType after) {
        List<Statement> statements = new ArrayList<>();
        String previous = "";
        for (String label : after.labels()) {
            if (!before.labels().contains(label)) {
                String place = previous.isEmpty() ? " before " + dialect.literal(before.labels().get(0))
                        : " after " + dialect.literal(previous);
                statements.add(Statement.of(Phase.ADD_TYPE, "alter type " + dialect.name(after.name()) + " add value "
                        + dialect.literal(label) + place));
            }
            previous = label;
        }
        return statements;
    }

    private List<Statement> recreate(AlterType change) {
        QualifiedName name = change.after().name();
        QualifiedName former = name.withName(dialect.names().stored("renaming_" + name.name(), true));
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(Phase.ADD_TYPE, "alter type " + dialect.name(name) + " rename to "
                + dialect.name(former.name())));
        statements.addAll(create(change.after()));
        change.uses().forEach(use -> statements.addAll(convert(use, change)));
        statements.addAll(drop(change.before(), former));
        return statements;
    }

    private List<Statement> convert(TypeUse use, AlterType change) {
        Column column = use.column();
        String alter = "alter table " + dialect.name(use.table()) + " alter column " + dialect.name(column.name()) + " ";
        List<Statement> statements = new ArrayList<>();
        if (!column.defaultValue().isEmpty()) {
            statements.add(Statement.of(Phase.ADD_TYPE, alter + "drop default"));
        }
        statements.add(Statement.of(Phase.ADD_TYPE, alter + "set data type " + column.type() + " using "
                + conversion(column, change), hazard(change), Hazard.TABLE_REWRITE, Hazard.BREAKS_OLD_VERSION));
        if (!column.defaultValue().isEmpty() && hasValue(change.after(), column.defaultValue())) {
            statements.add(Statement.of(Phase.ADD_TYPE, alter + "set default " + column.defaultValue()));
        }
        return statements;
    }

    /** Not so where the label of a default goes; the column then gets another default, or none, afterwards. */
    private boolean hasValue(UserType type, String expression) {
        return !(type instanceof EnumType labels) || SqlTokens.of(expression).stream()
                .filter(token -> token.kind() == SqlTokens.Kind.LITERAL)
                .allMatch(token -> labels.labels().stream().map(dialect::literal).anyMatch(token.text()::equals));
    }

    private String conversion(Column column, AlterType change) {
        String name = dialect.name(column.name());
        if (change.before() instanceof StructType before && change.after() instanceof StructType after) {
            // "is null" would also be true of a value whose attributes are all null
            return "case when " + name + " is not distinct from null then null else row(" + after.attributes().stream()
                    .map(attribute -> before.attributes().stream().anyMatch(old -> old.name().equals(attribute.name()))
                            ? "(" + name + ")." + dialect.name(attribute.name())
                            : "null")
                    .collect(joining(", ")) + ")::" + column.type() + " end";
        }
        return name + "::text" + (SqlType.of(column.type()).array() ? "[]::" : "::") + column.type();
    }

    /** Dropped attributes are lost; a dropped label makes the conversion fail where a row has it. */
    private static Hazard hazard(AlterType change) {
        if (change.before() instanceof StructType before && change.after() instanceof StructType after) {
            boolean loses = before.attributes().stream().anyMatch(
                    old -> after.attributes().stream().noneMatch(attribute -> attribute.name().equals(old.name())));
            return loses ? Hazard.DATA_LOSS : Hazard.TABLE_REWRITE;
        }
        boolean narrows = change.before() instanceof EnumType before && change.after() instanceof EnumType after
                && !after.labels().containsAll(before.labels());
        return narrows ? Hazard.NARROWING : Hazard.TABLE_REWRITE;
    }
}
