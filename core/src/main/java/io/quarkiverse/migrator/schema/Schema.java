package io.quarkiverse.migrator.schema;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;

/**
 * Everything that the scripts of one datasource produce, in a fixed order: by name.
 *
 * @param namespaces PostgreSQL schemas or MySQL catalogs that are to exist, without the default one
 * @param types enum and composite types
 * @param sequences sequences that are objects of their own, so not those behind an identity column
 * @param tables tables
 * @param views views whose queries entities have
 * @param objects other objects, known by their SQL only
 * @param numberings where the application takes numbers from; they are nothing of the database's
 * @param discriminators what tells entities of one table apart; nothing of the database's either
 */
public record Schema(List<String> namespaces, List<UserType> types, List<Sequence> sequences, List<Table> tables,
        List<View> views, List<DatabaseObject> objects, List<Numbering> numberings, List<Discriminator> discriminators) {

    private static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of(), List.of());

    public Schema {
        namespaces = namespaces.stream().sorted().distinct().toList();
        types = Sorted.by(comparing(UserType::name), types);
        sequences = Sorted.by(comparing(Sequence::name), sequences);
        tables = Sorted.by(comparing(Table::name), tables);
        views = Sorted.by(comparing(View::name), views);
        objects = Sorted.by(comparing(DatabaseObject::name), objects);
        numberings = Sorted.by(comparing(Numbering::table).thenComparing(Numbering::column), numberings);
        discriminators = Sorted.by(comparing(Discriminator::table).thenComparing(Discriminator::column), discriminators);
    }

    /** A schema without views and without what is nothing of the database's. */
    public Schema(List<String> namespaces, List<UserType> types, List<Sequence> sequences, List<Table> tables,
            List<DatabaseObject> objects) {
        this(namespaces, types, sequences, tables, List.of(), objects, List.of(), List.of());
    }

    /** The schema before the first script. */
    public static Schema empty() {
        return EMPTY;
    }

    /** A schema of tables alone. */
    public static Schema of(Table... tables) {
        return new Schema(List.of(), List.of(), List.of(), List.of(tables), List.of());
    }

    /** The same with other tables. */
    public Schema withTables(List<Table> others) {
        return new Schema(namespaces, types, sequences, others, views, objects, numberings, discriminators);
    }

    /** The same with other discriminators. */
    public Schema withDiscriminators(List<Discriminator> others) {
        return new Schema(namespaces, types, sequences, tables, views, objects, numberings, others);
    }

    /** The columns of the table, or the attributes of the composite type, of that name; none where there is neither. */
    public List<Column> columns(QualifiedName name) {
        return table(name).map(Table::columns).orElseGet(() -> types.stream()
                .filter(type -> type.name().equals(name) && type instanceof StructType)
                .map(type -> ((StructType) type).attributes()).findFirst().orElse(List.of()));
    }

    /** The table of that name. */
    public Optional<Table> table(QualifiedName name) {
        int low = 0;
        int high = tables.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = tables.get(middle).name().compareTo(name);
            if (order == 0) {
                return Optional.of(tables.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }
}
