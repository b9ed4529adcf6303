package io.quarkiverse.migrator.it.proof;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hibernate.boot.Metadata;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;

/** The statements with which Hibernate itself creates a schema. */
final class HibernateScript {

    private static final Pattern COMMENT = Pattern.compile("(comment on .* is ')(.*)'", Pattern.DOTALL);

    private HibernateScript() {
    }

    static List<String> of(Metadata metadata) {
        return new SchemaCreatorImpl(metadata.getDatabase().getServiceRegistry()).generateCreationCommands(metadata, true)
                .stream().filter(sql -> !sql.isEmpty()).map(HibernateScript::escaped).toList();
    }

    /** Hibernate forgets to double an apostrophe in a comment, which the database then refuses. */
    private static String escaped(String sql) {
        Matcher comment = COMMENT.matcher(sql);
        return comment.matches() ? comment.group(1) + comment.group(2).replace("'", "''") + "'" : sql;
    }
}
