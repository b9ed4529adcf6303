package io.quarkiverse.migrator.it.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hibernate.boot.Metadata;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;
import org.hibernate.tool.schema.spi.GenerationTarget;

/** The statements with which Hibernate itself creates a schema. */
final class HibernateScript {

    private static final Pattern COMMENT = Pattern.compile("(comment on .* is ')(.*)'", Pattern.DOTALL);

    private HibernateScript() {
    }

    static List<String> of(Metadata metadata) {
        ServiceRegistry services = metadata.getDatabase().getServiceRegistry();
        Statements statements = new Statements(new ArrayList<>());
        new SchemaCreatorImpl(services).doCreation(metadata, services,
                services.requireService(ConfigurationService.class).getSettings(), true, statements);
        return statements.all().stream().filter(sql -> !sql.isEmpty()).map(HibernateScript::escaped).toList();
    }

    /** Hibernate forgets to double an apostrophe in a comment, which the database then refuses. */
    private static String escaped(String sql) {
        Matcher comment = COMMENT.matcher(sql);
        return comment.matches() ? comment.group(1) + comment.group(2).replace("'", "''") + "'" : sql;
    }

    private record Statements(List<String> all) implements GenerationTarget {

        @Override
        public void prepare() {
        }

        @Override
        public void accept(String statement) {
            all.add(statement);
        }

        @Override
        public void release() {
        }
    }
}
