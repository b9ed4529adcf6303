package io.quarkiverse.migrator.dialect;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.change.AlterType;
import io.quarkiverse.migrator.plan.Hazard;
import io.quarkiverse.migrator.plan.Phase;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.EnumType;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.StructType;
import io.quarkiverse.migrator.schema.UserType;

/** PostgreSQL's enum and composite types: how they come, change as they stand, and go. */
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

    /** Changes a type as it stands. */
    List<Statement> alter(AlterType change) {
        return change.before() instanceof EnumType before && change.after() instanceof EnumType after
                ? addLabels(before, after)
                : alter((StructType) change.before(), (StructType) change.after());
    }

    private List<Statement> alter(StructType before, StructType after) {
        String alter = "alter type " + dialect.name(after.name());
        List<Statement> statements = new ArrayList<>();
        before.attributes().stream().filter(attribute -> after.attribute(attribute.name()).isEmpty())
                .forEach(attribute -> statements.add(Statement.of(Phase.ADD_TYPE, alter + " drop attribute "
                        + dialect.name(attribute.name()), Hazard.DATA_LOSS, Hazard.BREAKS_OLD_VERSION)));
        after.attributes().stream().filter(attribute -> before.attribute(attribute.name()).isEmpty())
                .forEach(attribute -> statements.add(Statement.of(Phase.ADD_TYPE, alter + " add attribute "
                        + dialect.name(attribute.name()) + " " + attribute.type() + " cascade", Hazard.BREAKS_OLD_VERSION)));
        if (!after.comment().equals(before.comment())) {
            statements.add(dialect.comment("type " + dialect.name(after.name()), after.comment()));
        }
        after.attributes().stream().filter(attribute -> !attribute.comment()
                .equals(before.attribute(attribute.name()).map(Column::comment).orElse("")))
                .forEach(attribute -> statements.add(dialect.comment(after.name(), attribute)));
        return statements;
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
}
