package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;

import io.quarkiverse.migrator.schema.DatabaseObject;
import io.quarkiverse.migrator.schema.EnumType;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.sql.SqlTokens;
import io.quarkiverse.migrator.sql.SqlTokens.Kind;
import io.quarkiverse.migrator.sql.SqlTokens.Token;

/**
 * The enum types, which Hibernate knows by their SQL alone, with the casts that it creates for them.
 *
 * @param types the types
 * @param casts the casts
 * @param objects the objects that these were read from
 */
record EnumObjects(List<EnumType> types, List<DatabaseObject> casts, List<AuxiliaryDatabaseObject> objects) {

    private static final Pattern TYPE = Pattern.compile("create type (\\S+) as enum \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern CAST = Pattern.compile("create cast \\((\\S+) as (\\S+)\\).*");

    static EnumObjects of(ModelContext context) {
        EnumObjects read = new EnumObjects(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (AuxiliaryDatabaseObject object : context.metadata().getDatabase().getAuxiliaryDatabaseObjects()) {
            String[] create = object.sqlCreateStrings(context.sql());
            Matcher type = create == null || create.length == 0 ? null : TYPE.matcher(create[0]);
            if (type != null && type.matches() && object.appliesToDialect(context.hibernate())) {
                read.objects.add(object);
                read.types.add(new EnumType(QualifiedName.of(context.storedWritten(type.group(1))), labels(type.group(2))));
                for (int i = 1; i < create.length; i++) {
                    read.cast(context, create[i]);
                }
            }
        }
        return read;
    }

    private static List<String> labels(String list) {
        return SqlTokens.of(list).stream().filter(token -> token.kind() == Kind.LITERAL).map(Token::text)
                .map(literal -> literal.substring(1, literal.length() - 1).replace("''", "'")).toList();
    }

    private void cast(ModelContext context, String sql) {
        Matcher cast = CAST.matcher(sql);
        if (!cast.matches()) {
            throw new IllegalStateException(
                    "Hibernate creates an enum type with a statement of a form that isn't known: " + sql);
        }
        String kinds = "cast (" + context.names().written(context.storedWritten(cast.group(1))) + " as "
                + context.names().written(context.storedWritten(cast.group(2))) + ")";
        // After the tables, so that it is dropped before the type; nothing in the schema itself needs it
        casts.add(new DatabaseObject(kinds, false, List.of(sql), List.of("drop " + kinds)));
    }
}
