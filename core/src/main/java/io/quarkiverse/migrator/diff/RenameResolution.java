package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.migrator.schema.Schema;

/** Makes renames of what people said, and of what follows from it; nothing is guessed. */
public final class RenameResolution {

    private RenameResolution() {
    }

    /**
     * Those of entries for several databases that mean something of this one, each alone or with others of them.
     *
     * @param entries as for {@link #of}
     */
    public static List<String> fitting(List<String> entries, Schema from, Schema to) {
        List<String> alone = entries.stream().filter(entry -> RenameEntries.fit(List.of(entry), from, to)).toList();
        return entries.stream().filter(entry -> {
            List<String> together = new ArrayList<>(alone);
            together.add(entry);
            return alone.contains(entry) || RenameEntries.fit(together, from, to);
        }).toList();
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
        RenameEntries.apply(entries, renames, overwrite);
        RenameHints.apply(hints, renames);
        DerivedRenames.apply(renames);
        // Of columns in tables whose own names followed only now
        RenameHints.apply(hints, renames);
        DerivedRenames.apply(renames);
        if (traits.columnsIgnoreCase()) {
            LetterCaseRenames.apply(renames);
        }
        return renames.done();
    }
}
