package io.quarkiverse.migrator.diff;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.StructType;
import io.quarkiverse.migrator.sql.SqlTokens;
import io.quarkiverse.migrator.sql.SqlTokens.Kind;
import io.quarkiverse.migrator.sql.SqlTokens.Token;

/** The types of columns once types were renamed, in the words of the schema to come. */
final class RenamedTypes {

    private final Map<String, String> written = new HashMap<>();

    RenamedTypes(Renames renames, Schema to) {
        renames.types().forEach((old, now) -> written.put(old.name(), written(now, to)));
    }

    Column of(Column column) {
        return written.isEmpty() ? column
                : column.withType(SqlTokens.of(column.type()).stream().map(token -> isName(token)
                        ? written.getOrDefault(token.name(), token.text())
                        : token.text()).collect(joining()));
    }

    /** As a column has it, with quotes or without; a type that no column has is written nowhere. */
    private static String written(QualifiedName type, Schema to) {
        return Stream.concat(to.tables().stream().flatMap(table -> table.columns().stream()),
                to.types().stream().filter(StructType.class::isInstance)
                        .flatMap(struct -> ((StructType) struct).attributes().stream()))
                .flatMap(column -> SqlTokens.of(column.type()).stream())
                .filter(token -> isName(token) && token.name().equals(type.name())).map(Token::text).findFirst()
                .orElse(type.name());
    }

    private static boolean isName(Token token) {
        return token.kind() == Kind.NAME || token.kind() == Kind.QUOTED_NAME;
    }
}
