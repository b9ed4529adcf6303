package io.quarkiverse.migrator.plan;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import io.quarkiverse.migrator.change.AddColumn;
import io.quarkiverse.migrator.change.AddTable;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.change.DropColumn;
import io.quarkiverse.migrator.change.DropTable;
import io.quarkiverse.migrator.change.RenameColumn;
import io.quarkiverse.migrator.change.RenameTable;

/** The words of a script's file name: what a person said, or else the weightiest of its changes. */
public final class MigrationName {

    private static final int LONGEST = 80;
    private static final List<Class<? extends Change>> WEIGHT = List.of(AddTable.class, RenameTable.class, DropTable.class,
            RenameColumn.class, AddColumn.class, DropColumn.class);

    private MigrationName() {
    }

    /**
     * The words, of {@code a-z}, {@code 0-9} and {@code _} alone, so that they stay within the folder.
     *
     * @param message what a person said, empty for nothing
     * @param changes what the script does
     * @param first whether it is the first script
     */
    public static String of(String message, List<Change> changes, boolean first) {
        String said = slug(message);
        return !said.isEmpty() ? said : first ? "initial" : slug(words(changes));
    }

    private static String words(List<Change> changes) {
        Change main = changes.stream().min(Comparator.comparingInt(MigrationName::weight)).orElseThrow();
        long alike = changes.stream().filter(change -> change.getClass() == main.getClass()).count();
        return sentence(main) + (alike > 1 ? " and " + (alike - 1) + " more" : "");
    }

    private static int weight(Change change) {
        int index = WEIGHT.indexOf(change.getClass());
        return index < 0 ? WEIGHT.size() : index;
    }

    private static String sentence(Change change) {
        if (change instanceof RenameTable rename) {
            return "rename " + rename.from().name() + " to " + rename.to().name();
        }
        if (change instanceof RenameColumn rename) {
            return "rename " + rename.from() + " to " + rename.to() + " in " + rename.table().name();
        }
        if (change instanceof AddTable add) {
            return "add " + add.table().name().name();
        }
        if (change instanceof DropTable drop) {
            return "drop " + drop.table().name().name();
        }
        if (change instanceof AddColumn add) {
            return "add " + add.column().name() + " to " + add.table().name();
        }
        if (change instanceof DropColumn drop) {
            return "drop " + drop.column().name() + " from " + drop.table().name();
        }
        ChangeLine line = ChangeLine.of(change);
        String verb = line.mark() == '+' ? "add " : line.mark() == '-' ? "drop " : "alter ";
        return verb + line.kind() + " " + line.subject();
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("_+$", "");
    }
}
