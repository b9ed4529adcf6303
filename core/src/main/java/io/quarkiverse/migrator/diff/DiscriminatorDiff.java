package io.quarkiverse.migrator.diff;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.migrator.change.AlterDiscriminator;
import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.schema.Discriminator;
import io.quarkiverse.migrator.schema.Discriminator.Place;
import io.quarkiverse.migrator.schema.Schema;

/** Which rows would belong to no entity any more, or belong to one under another value. */
final class DiscriminatorDiff {

    private DiscriminatorDiff() {
    }

    static List<Change> between(Schema from, Schema to, Renames renames) {
        Map<Place, List<Discriminator>> places = to.discriminators().stream().collect(groupingBy(Discriminator::place));
        return from.discriminators().stream().flatMap(before -> places
                .getOrDefault(renames.after(before.place()), List.of()).stream()
                .flatMap(after -> change(before, after, isNumber(from, before) && isNumber(to, after), renames).stream()))
                .toList();
    }

    /** None where values only come, or only go: nothing is to be decided then. */
    private static Optional<Change> change(Discriminator before, Discriminator after, boolean numbers, Renames renames) {
        Map<String, String> renamed = new LinkedHashMap<>(renames.values().getOrDefault(before.place(), Map.of()));
        List<String> gone = before.values().stream()
                .filter(value -> !after.values().contains(value) && !renamed.containsKey(value)).toList();
        List<String> added = after.values().stream()
                .filter(value -> !before.values().contains(value) && !renamed.containsValue(value)).toList();
        return renamed.isEmpty() && (gone.isEmpty() || added.isEmpty()) ? Optional.empty()
                : Optional.of(new AlterDiscriminator(after.table(), after.column(), numbers, renamed, gone, added));
    }

    private static boolean isNumber(Schema schema, Discriminator discriminator) {
        return schema.table(discriminator.table()).flatMap(table -> table.column(discriminator.column()))
                .filter(column -> column.type().toLowerCase(Locale.ROOT).matches("(small|big|tiny)?int(eger)?\\b.*"))
                .isPresent();
    }
}
