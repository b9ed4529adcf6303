package io.quarkiverse.migrator.deployment.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;

import io.quarkiverse.migrator.schema.EnumType;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.sql.SqlTokens;
import io.quarkiverse.migrator.sql.SqlTokens.Kind;
import io.quarkiverse.migrator.sql.SqlTokens.Token;

/**
 * The enum types, which Hibernate knows by their SQL alone.
 *
 * @param types the types
 * @param objects the objects that these were read from
 */
record EnumObjects(List<EnumType> types, List<AuxiliaryDatabaseObject> objects) {

    private static final Pattern TYPE = Pattern.compile("create type (\\S+) as enum \\((.*)\\)", Pattern.DOTALL);
    private static final Pattern CAST = Pattern.compile("create cast \\(\\S+ as \\S+\\) with inout as implicit");

    static EnumObjects of(ModelContext context) {
        EnumObjects read = new EnumObjects(new ArrayList<>(), new ArrayList<>());
        for (AuxiliaryDatabaseObject object : context.metadata().getDatabase().getAuxiliaryDatabaseObjects()) {
            String[] create = object.sqlCreateStrings(context.sql());
            Matcher type = create == null || create.length == 0 ? null : TYPE.matcher(create[0]);
            if (type != null && type.matches() && object.appliesToDialect(context.hibernate())) {
                read.objects.add(object);
                read.types.add(new EnumType(QualifiedName.of(context.storedWritten(type.group(1))), labels(type.group(2))));
                for (int i = 1; i < create.length; i++) {
                    checkCast(create[i]);
                }
            }
        }
        return read;
    }

    private static List<String> labels(String list) {
        return SqlTokens.of(list).stream().filter(token -> token.kind() == Kind.LITERAL).map(Token::text)
                .map(literal -> literal.substring(1, literal.length() - 1).replace("''", "'")).toList();
    }

    /** The dialect creates the casts with the type; anything else would be lost. */
    private static void checkCast(String sql) {
        if (!CAST.matcher(sql).matches()) {
            throw new ModelException("Hibernate creates an enum type with a statement of a form that isn't known: " + sql);
        }
    }
}
