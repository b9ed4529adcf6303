package io.quarkiverse.migrator.deployment.devmode;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.migrator.deployment.devmode.view.SchemaView;
import io.quarkiverse.migrator.deployment.devmode.view.SchemaView.ColumnView;
import io.quarkiverse.migrator.deployment.devmode.view.SchemaView.Mark;
import io.quarkiverse.migrator.deployment.devmode.view.SchemaView.RelationView;
import io.quarkiverse.migrator.deployment.devmode.view.SchemaView.TableView;
import io.quarkiverse.migrator.diff.RenameException;
import io.quarkiverse.migrator.diff.Renames;
import io.quarkiverse.migrator.plan.BackfillException;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.state.StateException;

/** Draws the tables of scripts and entities into one picture. */
final class SchemaPicture {

    private final Schema before;
    private final Schema after;
    private final Renames renames;

    private SchemaPicture(Schema before, Schema after, Renames renames) {
        this.before = before;
        this.after = after;
        this.renames = renames;
    }

    static SchemaView of(DevDatasource datasource) {
        Schema target = datasource.build().target();
        try {
            Pending pending = datasource.pending();
            return new SchemaPicture(pending.snapshot().schema(), target, pending.draft().resolved()).draw();
        } catch (StateException | RenameException | BackfillException e) {
            return new SchemaPicture(target, target, Renames.none()).draw();
        }
    }

    private SchemaView draw() {
        List<TableView> tables = new ArrayList<>();
        List<RelationView> relations = new ArrayList<>();
        Set<QualifiedName> kept = after.tables().stream().map(table -> renames.formerTable(table.name())).collect(toSet());
        for (Table table : after.tables()) {
            Optional<Table> former = before.table(renames.formerTable(table.name()));
            tables.add(table(table, former));
            relations.addAll(relations(table, former));
        }
        before.tables().stream().filter(table -> !kept.contains(table.name())).forEach(table -> {
            tables.add(new TableView(table.name().toString(), "", Mark.GOING,
                    table.columns().stream().map(column -> column(table, column, "", Mark.GOING)).toList()));
            table.foreignKeys().forEach(key -> relations.add(relation(table, key, Mark.GOING)));
        });
        tables.sort(Comparator.comparing(TableView::name));
        return new SchemaView(tables, relations);
    }

    private TableView table(Table table, Optional<Table> former) {
        List<ColumnView> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            String formerName = renames.formerColumn(table.name(), column.name());
            Optional<Column> was = former.flatMap(each -> each.column(formerName));
            columns.add(column(table, column, formerName.equals(column.name()) ? "" : formerName,
                    was.isEmpty() ? Mark.NEW : was.get().equals(column) ? Mark.SAME : Mark.CHANGED));
        }
        Set<String> kept = table.columns().stream().map(column -> renames.formerColumn(table.name(), column.name()))
                .collect(toSet());
        former.ifPresent(each -> each.columns().stream().filter(column -> !kept.contains(column.name()))
                .forEach(column -> columns.add(column(each, column, "", Mark.GOING))));
        QualifiedName formerName = renames.formerTable(table.name());
        return new TableView(table.name().toString(), formerName.equals(table.name()) ? "" : formerName.toString(),
                former.isEmpty() ? Mark.NEW : former.get().equals(table) ? Mark.SAME : Mark.CHANGED, columns);
    }

    private static ColumnView column(Table table, Column column, String former, Mark mark) {
        boolean primaryKey = table.primaryKey().map(key -> key.columns().contains(column.name())).orElse(false);
        String type = column.type() + (column.nullable() ? "" : " not null")
                + (column.defaultValue().isEmpty() ? "" : " default " + column.defaultValue())
                + (column.identity() ? " identity" : "");
        return new ColumnView(column.name(), former, type, primaryKey, mark);
    }

    private List<RelationView> relations(Table table, Optional<Table> former) {
        List<RelationView> relations = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            boolean same = former.isPresent() && former.get().foreignKeys().stream()
                    .anyMatch(each -> each.columns().size() == key.columns().size() && renamed(table, each, key));
            relations.add(relation(table, key, same ? Mark.SAME : Mark.NEW));
        }
        former.ifPresent(each -> each.foreignKeys().stream()
                .filter(key -> table.foreignKeys().stream().noneMatch(now -> renamed(table, key, now)))
                .forEach(key -> relations.add(relation(table, key, Mark.GOING))));
        return relations;
    }

    private boolean renamed(Table table, ForeignKey was, ForeignKey now) {
        return renames.formerTable(now.target()).equals(was.target())
                && now.columns().stream().map(name -> renames.formerColumn(table.name(), name)).toList().equals(was.columns());
    }

    private static RelationView relation(Table table, ForeignKey key, Mark mark) {
        return new RelationView(key.name(), table.name().toString(), key.columns(), key.target().toString(), mark);
    }
}
