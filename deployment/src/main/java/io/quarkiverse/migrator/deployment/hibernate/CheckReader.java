package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

import io.quarkiverse.migrator.dialect.ConstraintKind;
import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.QualifiedName;

/** Reads the checks of a table: of its columns, its own, and those of the components of an aggregate. */
final class CheckReader {

    private final ModelContext context;
    private final ImplicitNames implicit;
    private final ColumnDefinitions definitions;
    private final MentionedColumns mentioned;
    private final AggregateChecks aggregates;
    private final DiscriminatorChecks discriminators;

    CheckReader(ModelContext context, ImplicitNames implicit, ColumnDefinitions definitions) {
        this.context = context;
        this.implicit = implicit;
        this.definitions = definitions;
        this.mentioned = new MentionedColumns(context.names());
        this.aggregates = new AggregateChecks(context.hibernate());
        this.discriminators = DiscriminatorChecks.of(context.metadata());
    }

    List<Check> read(Table table, QualifiedName name, List<io.quarkiverse.migrator.schema.Column> columns) {
        List<Check> checks = all(table);
        if (checks.isEmpty()) {
            return checks;
        }
        Set<String> known = columns.stream().map(io.quarkiverse.migrator.schema.Column::name).collect(Collectors.toSet());
        return checks.stream()
                .map(check -> new Check(implicit.of(ConstraintKind.CHECK, name, mentioned.in(check.expression(), known),
                        check.name()), check.expression(), check.options()))
                .toList();
    }

    private List<Check> all(Table table) {
        Dialect dialect = context.hibernate();
        List<Check> checks = new ArrayList<>();
        List<Check> named = new ArrayList<>();
        boolean writesChecks = dialect.supportsColumnCheck() || dialect.supportsTableCheck();
        for (Column column : table.getColumns()) {
            definitions.checksOfType(column).forEach(sql -> checks.add(Check.of("", sql)));
            if (writesChecks && column.hasCheckConstraint()) {
                unnamed(column, checks);
                column.getCheckConstraints().stream().filter(CheckConstraint::isNamed).map(this::read).forEach(named::add);
            }
            definitions.checksOfOptions(column).forEach(sql -> checks.add(Check.of("", sql)));
        }
        checks.addAll(named);
        if (dialect.supportsTableCheck()) {
            table.getChecks().forEach(check -> checks.add(read(check)));
            aggregates.of(table).forEach(expression -> checks.add(Check.of("", expression)));
        }
        return checks;
    }

    /** What Hibernate writes as one: all conditions of a column that have no name. */
    private void unnamed(Column column, List<Check> checks) {
        // Those of Bean Validation come in the order of a hash set
        Set<String> conditions = new TreeSet<>();
        column.getCheckConstraints().stream().filter(CheckConstraint::isAnonymous)
                .forEach(check -> conditions.add(discriminators.ordered(column, check.getConstraint())));
        if (conditions.size() == 1) {
            checks.add(Check.of("", conditions.iterator().next()));
        } else if (conditions.size() > 1) {
            checks.add(Check.of("", conditions.stream().collect(Collectors.joining(") and (", "(", ")"))));
        }
    }

    private Check read(CheckConstraint check) {
        String name = requireNonNullElse(check.getName(), "");
        return new Check(name.isBlank() ? "" : context.storedWritten(name), check.getConstraint(),
                context.hibernate().appendCheckConstraintOptions(check, "").strip());
    }
}
