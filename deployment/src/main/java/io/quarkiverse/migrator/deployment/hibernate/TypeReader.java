package io.quarkiverse.migrator.deployment.hibernate;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.UserDefinedObjectType;
import org.hibernate.mapping.UserDefinedType;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.StructType;
import io.quarkiverse.migrator.schema.UserType;

/** The types that the model defines itself, and the names of these in columns. */
final class TypeReader {

    private static final Pattern NAME = Pattern.compile("^(\"[^\"]+\"|\\w+)(?=$|\\[| array)");

    private final ModelContext context;
    private final List<UserType> types;
    /** How columns write a type, by its stored name; Hibernate never qualifies it there. */
    private final Map<String, String> written = new HashMap<>();

    private TypeReader(ModelContext context, List<UserType> types) {
        this.context = context;
        this.types = types;
    }

    static TypeReader read(ModelContext context, ExportFilter filter) {
        TypeReader reader = new TypeReader(context, new ArrayList<>());
        EnumObjects.of(context).types().forEach(reader::add);
        for (Namespace namespace : context.metadata().getDatabase().getNamespaces()) {
            if (filter.includes(namespace)) {
                namespace.getDependencyOrderedUserDefinedTypes().forEach(type -> reader.add(reader.struct(type)));
            }
        }
        return reader;
    }

    List<UserType> types() {
        return types;
    }

    /** A column's type with the model's own types named as the database stores them. */
    String written(String type) {
        if (written.isEmpty()) {
            return type;
        }
        Matcher name = NAME.matcher(type);
        if (!name.find()) {
            return type;
        }
        String own = written.get(context.storedWritten(name.group(1)));
        return own == null ? type : own + type.substring(name.end());
    }

    private void add(UserType type) {
        types.add(type);
        written.put(type.name().name(), context.names().written(type.name().name()));
    }

    private StructType struct(UserDefinedType type) {
        if (!(type instanceof UserDefinedObjectType struct)) {
            throw new ModelException("Type " + type.getName() + " is an array type with a name, which "
                    + context.hibernate().getClass().getSimpleName() + " doesn't have.");
        }
        List<Column> attributes = struct.getColumns().stream()
                .map(column -> Column.of(context.stored(column), written(column.getSqlType(context.metadata())))
                        .withComment(requireNonNullElse(column.getComment(), "")))
                .toList();
        return new StructType(context.name(struct.getQualifiedTableName()), requireNonNullElse(struct.getComment(), ""),
                attributes);
    }
}
