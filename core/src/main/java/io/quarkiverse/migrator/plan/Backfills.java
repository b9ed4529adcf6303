package io.quarkiverse.migrator.plan;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AddView;
import io.quarkiverse.migrator.change.AlterColumn;
import io.quarkiverse.migrator.change.AlterView;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropView;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.View;
import io.quarkiverse.migrator.sql.SqlExpression;
import io.quarkiverse.migrator.sql.SqlTokens;

/** What people say that existing rows get. */
public final class Backfills {

    private static final String SETTING = "quarkus.migrator.backfills has \"";

    private Backfills() {
    }

    /**
     * The entries of {@code quarkus.migrator.backfills}, by {@code table.column}. An entry that a script has used already may
     * stay, so that a build can read it twice.
     *
     * @param targets the schemas of the entities, one of which must have the column
     * @throws BackfillException if an entry has another form, or says something of a column that isn't there
     */
    public static Map<String, String> ofEntries(List<String> entries, List<Schema> targets) {
        Map<String, String> fills = new LinkedHashMap<>();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            String subject = entry.substring(0, Math.max(equals, 0)).strip();
            int dot = subject.lastIndexOf('.');
            if (dot < 1 || dot == subject.length() - 1 || entry.substring(equals + 1).isBlank()) {
                throw new BackfillException(SETTING + entry + "\", which is not of the form table.column=SQL expression");
            }
            checkColumn(entry, subject.substring(0, dot), subject.substring(dot + 1), targets);
            if (fills.put(subject, entry.substring(equals + 1).strip()) != null) {
                throw new BackfillException(SETTING + entry + "\", which says a second time what " + subject + " gets");
            }
        }
        return fills;
    }

    private static void checkColumn(String entry, String table, String column, List<Schema> targets) {
        List<Table> named = targets.stream().flatMap(schema -> schema.tables().stream())
                .filter(each -> each.name().toString().equals(table)).toList();
        if (named.isEmpty()) {
            throw new BackfillException(
                    SETTING + entry + "\", but the entities have no table " + table + ". Correct or remove the entry.");
        }
        if (named.stream().noneMatch(each -> each.column(column).isPresent())) {
            throw new BackfillException(SETTING + entry + "\", but the table " + table + " has no column " + column
                    + " in the entities; it has " + named.get(0).columns().stream().map(Column::name).collect(joining(", "))
                    + ". Correct or remove the entry.");
        }
    }

    /** Stops where what a script would use shows without a database that it is no SQL expression. */
    static void check(List<Change> changes, Dialect dialect) {
        boolean backslashes = !dialect.literal("\\").equals("'\\'");
        Set<QualifiedName> views = changes.stream().flatMap(change -> view(change).stream()).collect(toSet());
        for (Change change : changes) {
            if (change instanceof AddColumn add && !add.fill().isEmpty()) {
                check(add.table() + "." + add.column().name(), add.fill(), backslashes, views);
            } else if (change instanceof AlterColumn alter && !alter.fill().isEmpty()) {
                check(alter.table() + "." + alter.column(), alter.fill(), backslashes, views);
            }
        }
    }

    /** The name of a view that is not there while rows are filled. */
    private static Optional<QualifiedName> view(Change change) {
        return change instanceof DropView drop ? Optional.of(drop.view().name())
                : change instanceof AlterView alter ? Optional.of(alter.before().name())
                        : change instanceof AddView add ? Optional.of(add.view().name()) : Optional.empty();
    }

    private static void check(String subject, String expression, boolean backslashes, Set<QualifiedName> views) {
        View query = View.of("", SqlTokens.identifiers(expression).contains("select") ? expression : "");
        views.stream().filter(query::reads).sorted().findFirst().ifPresent(view -> {
            throw new BackfillException("What existing rows are to get in " + subject + ", \"" + expression + "\", reads the"
                    + " view " + view + ", which is made after them in the same script. Read its tables instead.");
        });
        Optional<String> defect = SqlExpression.defect(expression, backslashes);
        if (defect.isPresent()) {
            throw new BackfillException("What existing rows are to get in " + subject + ", \"" + expression + "\", "
                    + defect.get() + ". Correct the @Backfill of its field, or quarkus.migrator.backfills.");
        }
    }
}
