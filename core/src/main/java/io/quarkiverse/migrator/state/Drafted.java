package io.quarkiverse.migrator.state;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.diff.ChainedHints;
import io.quarkiverse.migrator.diff.RenameHint;
import io.quarkiverse.migrator.diff.RenameResolution;
import io.quarkiverse.migrator.diff.Renames;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UserType;

/**
 * What a dev database has: the scripts, and on them changes that are in no script yet.
 *
 * @param base what the scripts produce on which the draft stands
 * @param schema what the database has
 * @param renames what was renamed on the way from the one to the other
 */
public record Drafted(Snapshot base, Schema schema, Renames renames) {

    /** A database with the scripts alone. */
    public static Drafted of(Snapshot base) {
        return new Drafted(base, base.schema(), Renames.none());
    }

    /** Whether the database has the scripts alone. */
    public boolean isEmpty() {
        return schema.equals(base.schema());
    }

    /**
     * The way of the database to the entities. What only the draft made may go without a question.
     *
     * @param target the schema of the entities
     * @param answers what people have decided; a rename that the database has already, or that means nothing to it, is passed
     *        over
     */
    public Draft towards(Schema target, Dialect dialect, Answers answers) {
        List<RenameHint> hints = ChainedHints.fromBetween(answers.hints(), renames, target);
        List<String> entries = RenameResolution.fitting(answers.renames().stream().map(this::translated).distinct().toList(),
                hints, schema, target);
        Answers here = new Answers(entries, hints, answers.backfills(),
                answers.allowDestructive()).losing(answers.losses()).losing(translated(answers.losses()))
                .losing(ownToTheDraft(target));
        return Draft.of(new Snapshot(dialect.name(), base.scripts(), schema), "", target, dialect, "", here);
    }

    /** The way of the database back to its scripts; what would be lost is for the caller to look at. */
    public Draft back(Dialect dialect) {
        return towards(base.schema(), dialect, new Answers(List.of(), List.of(), Map.of(), true));
    }

    /** The state after that way. */
    public Drafted after(Draft draft, Schema target) {
        return new Drafted(base, target, renames.then(draft.resolved()).within(base.schema(), target));
    }

    /** The same database, when these scripts are what it stands on. */
    public Drafted on(Snapshot snapshot) {
        return snapshot.schema().equals(schema) ? of(snapshot)
                : new Drafted(snapshot, schema, renames.within(snapshot.schema(), schema));
    }

    /** The name by which the scripts know what a question about the draft is about; the same where only the draft has it. */
    public String known(String subject) {
        for (Table table : schema.tables()) {
            if (table.name().toString().equals(subject)) {
                return renames.formerTable(table.name()).toString();
            }
            for (Column column : table.columns()) {
                if ((table.name() + "." + column.name()).equals(subject)) {
                    return renames.formerTable(table.name()) + "." + renames.formerColumn(table.name(), column.name());
                }
            }
        }
        return subject;
    }

    private String translated(String entry) {
        int equals = entry.indexOf('=');
        return equals < 0 ? entry : here(entry.substring(0, equals).strip()) + entry.substring(equals);
    }

    private Set<String> translated(Set<String> subjects) {
        Set<String> all = new HashSet<>();
        subjects.forEach(subject -> all.add(here(subject)));
        return all;
    }

    /** What the database calls a thing that the scripts call so. */
    private String here(String subject) {
        for (Table table : schema.tables()) {
            if (known(table.name().toString()).equals(subject)) {
                return table.name().toString();
            }
            for (Column column : table.columns()) {
                String now = table.name() + "." + column.name();
                if (known(now).equals(subject)) {
                    return now;
                }
            }
        }
        return subject;
    }

    private Set<String> ownToTheDraft(Schema target) {
        Set<String> own = new HashSet<>();
        for (Table table : schema.tables()) {
            QualifiedName former = renames.formerTable(table.name());
            if (base.schema().table(former).isEmpty()) {
                own.add(table.name().toString());
            }
            for (Column column : table.columns()) {
                QualifiedName now = target.table(table.name()).isPresent() ? table.name() : former;
                List<Column> before = base.schema().columns(former).stream()
                        .filter(each -> each.name().equals(renames.formerColumn(table.name(), column.name()))).toList();
                // A type that goes back to what the scripts made holds what they held
                if (before.isEmpty() || target.columns(now).stream().anyMatch(before.get(0)::equals)) {
                    own.add(table.name() + "." + column.name());
                }
            }
        }
        schema.sequences().stream().map(Sequence::name).filter(name -> base.schema().sequences().stream()
                .noneMatch(each -> each.name().equals(name) || name.equals(renames.sequences().get(each.name()))))
                .forEach(name -> own.add(name.toString()));
        schema.types().stream().map(UserType::name)
                .filter(name -> base.schema().types().stream()
                        .noneMatch(each -> each.name().equals(name) || name.equals(renames.types().get(each.name()))))
                .forEach(name -> own.add(name.toString()));
        return own;
    }
}
