package io.quarkiverse.migrator.dialect;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkiverse.migrator.change.RemakeTypes;
import io.quarkiverse.migrator.change.RemakeTypes.Remade;
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
 * PostgreSQL's types that are made anew: the former ones step aside, the new ones get the names, the columns are converted, and
 * the former ones go when nothing has them any more.
 */
final class PostgreSqlRemadeTypes {

    private final PostgreSqlDialect dialect;
    private final PostgreSqlUserTypes types;
    private final List<Remade> remade;

    PostgreSqlRemadeTypes(PostgreSqlDialect dialect, PostgreSqlUserTypes types, RemakeTypes change) {
        this.dialect = dialect;
        this.types = types;
        this.remade = change.types();
    }

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        remade.forEach(type -> statements.add(Statement.of(Phase.ADD_TYPE, "alter type "
                + dialect.name(type.after().name()) + " rename to " + dialect.name(former(type).name()))));
        remade.forEach(type -> statements.addAll(types.create(type.after())));
        List<Remade> inArrays = remade.stream().filter(this::isInArrays).toList();
        inArrays.forEach(type -> statements.add(Statement.of(Phase.ADD_TYPE, createFunction(type))));
        remade.forEach(type -> type.uses().forEach(use -> statements.addAll(convert(use, type))));
        inArrays.forEach(type -> statements.add(Statement.of(Phase.ADD_TYPE, "drop function " + function(type))));
        for (int i = remade.size() - 1; i >= 0; i--) {
            statements.addAll(types.drop(remade.get(i).before(), former(remade.get(i))));
        }
        return statements;
    }

    private QualifiedName former(Remade type) {
        QualifiedName name = type.after().name();
        return name.withName(dialect.names().stored("renaming_" + name.name(), true));
    }

    private List<Statement> convert(TypeUse use, Remade type) {
        Column column = use.column();
        String alter = "alter table " + dialect.name(use.table()) + " alter column " + dialect.name(column.name()) + " ";
        List<Statement> statements = new ArrayList<>();
        if (!column.defaultValue().isEmpty()) {
            statements.add(Statement.of(Phase.ADD_TYPE, alter + "drop default"));
        }
        Set<Hazard> hazards = EnumSet.of(Hazard.TABLE_REWRITE, Hazard.BREAKS_OLD_VERSION);
        hazards(type, hazards);
        statements.add(Statement.of(Phase.ADD_TYPE, alter + "set data type " + column.type() + " using "
                + converted(dialect.name(column.name()), column.type()), hazards.toArray(Hazard[]::new)));
        if (!column.defaultValue().isEmpty() && hasValue(type.after(), column.defaultValue())) {
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

    /** A value of a former type as one of the new type of the same name; that of a type that stays is as it was. */
    private String converted(String value, String type) {
        Optional<Remade> found = of(type);
        if (found.isEmpty()) {
            return value;
        }
        boolean array = SqlType.of(type).array();
        if (found.get().after() instanceof EnumType) {
            return value + "::text" + (array ? "[]::" : "::") + type;
        }
        return array ? dialect.name(former(found.get())) + "(" + value + ")" : converted(value, found.get());
    }

    private String converted(String value, Remade type) {
        StructType before = (StructType) type.before();
        // "is null" would also be true of a value whose attributes are all null
        return "case when " + value + " is not distinct from null then null else row("
                + ((StructType) type.after()).attributes().stream()
                        .map(attribute -> before.attribute(attribute.name()).map(old -> converted(value, old, attribute))
                                .orElse("null"))
                        .collect(joining(", "))
                + ")::" + dialect.name(type.after().name()) + " end";
    }

    private String converted(String value, Column before, Column after) {
        String attribute = "(" + value + ")." + dialect.name(before.name());
        if (before.type().equals(after.type())) {
            return converted(attribute, after.type());
        }
        return dialect.typeChange(before, after) == TypeChange.NO_CAST ? "null" : attribute;
    }

    /** What converts an array of a composite type: no conversion of a column may have a query in itself. */
    private String createFunction(Remade type) {
        return "create function " + function(type) + " returns " + dialect.name(type.after().name())
                + "[] language sql as $$ select case when $1 is null then null else array(select "
                + converted("$1[i]", type) + " from generate_subscripts($1, 1) as i order by i) end $$";
    }

    private String function(Remade type) {
        String former = dialect.name(former(type));
        return former + "(" + former + "[])";
    }

    private boolean isInArrays(Remade type) {
        return type.after() instanceof StructType && remade.stream()
                .flatMap(other -> Stream.concat(other.uses().stream().map(TypeUse::column), attributes(other.after())))
                .anyMatch(column -> type.after().isTypeOf(column.type()) && SqlType.of(column.type()).array());
    }

    private static Stream<Column> attributes(UserType type) {
        return type instanceof StructType struct ? struct.attributes().stream() : Stream.empty();
    }

    private Optional<Remade> of(String type) {
        return remade.stream().filter(each -> each.after().isTypeOf(type)).findFirst();
    }

    /** Dropped attributes are lost; a dropped label, or a value that is too long, makes the conversion fail. */
    private void hazards(Remade type, Set<Hazard> hazards) {
        if (type.before() instanceof EnumType before && type.after() instanceof EnumType after
                && !after.labels().containsAll(before.labels())) {
            hazards.add(Hazard.NARROWING);
        }
        if (type.before() instanceof StructType before && type.after() instanceof StructType after) {
            for (Column old : before.attributes()) {
                Optional<Column> now = after.attribute(old.name());
                if (now.isEmpty()) {
                    hazards.add(Hazard.DATA_LOSS);
                } else if (dialect.typeChange(old, now.get()) == TypeChange.NARROWS) {
                    hazards.add(Hazard.NARROWING);
                }
                of(old.type()).ifPresent(part -> hazards(part, hazards));
            }
        }
    }
}
