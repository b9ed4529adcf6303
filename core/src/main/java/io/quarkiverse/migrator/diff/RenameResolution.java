package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.diff.RenameHint.Kind;
import io.quarkiverse.migrator.schema.Schema;

/** Makes renames of what people said, and of what follows from it; nothing is guessed. */
public final class RenameResolution {

    private RenameResolution() {
    }

    /**
     * Those of entries for several databases that mean something of this one, each alone or with others of them.
     *
     * @param entries as for {@link #of}
     * @param hints as for {@link #of}
     */
    public static List<String> fitting(List<String> entries, List<RenameHint> hints, Schema from, Schema to) {
        List<String> alone = entries.stream().filter(entry -> fit(List.of(entry), hints, from, to)).toList();
        return entries.stream().filter(entry -> {
            List<String> together = new ArrayList<>(alone);
            together.add(entry);
            return alone.contains(entry) || fit(together, hints, from, to);
        }).toList();
    }

    /** Whether each of them means something of these schemas. */
    private static boolean fit(List<String> entries, List<RenameHint> hints, Schema from, Schema to) {
        try {
            apply(entries, hints, new RenameSet(from, to), true);
            return true;
        } catch (RenameException e) {
            return false;
        }
    }

    /**
     * The renames that lead from one schema to another.
     *
     * @param entries {@code old_table=new_table} or {@code table.old=new}, with the names of tables before or after
     * @param hints what the entities say of former names; a hint that has been consumed is ignored
     * @param overwrite whether an entry may give a name that something else has, which is dropped then
     * @param traits what leans on what in the database
     * @throws RenameException if an entry matches nothing, or would meet something else of that name
     */
    public static Renames of(Schema from, Schema to, List<String> entries, List<RenameHint> hints, boolean overwrite,
            Traits traits) {
        RenameSet renames = new RenameSet(from, to);
        RenameEntries resolved = apply(entries, hints, renames, overwrite);
        RenameHints.apply(hints, renames);
        DerivedRenames.apply(renames);
        // Of columns in tables whose own names followed only now
        RenameHints.apply(hints, renames);
        DerivedRenames.apply(renames);
        resolved.check();
        if (traits.columnsIgnoreCase()) {
            LetterCaseRenames.apply(renames);
        }
        return renames.done();
    }

    /** Takes the entries, with what becomes of tables, types and columns by the hints and by what follows. */
    private static RenameEntries apply(List<String> entries, List<RenameHint> hints, RenameSet renames, boolean overwrite) {
        RenameEntries resolved = RenameEntries.of(entries, renames, overwrite);
        resolved.applyToNames();
        RenameHints.apply(hints.stream().filter(hint -> hint.kind() == Kind.TABLE || hint.kind() == Kind.TYPE).toList(),
                renames);
        DerivedRenames.applyToTables(renames);
        resolved.applyToColumns();
        RenameHints.apply(hints.stream().filter(hint -> hint.kind() == Kind.COLUMN).toList(), renames);
        resolved.applyToValues();
        return resolved;
    }
}
