package io.quarkiverse.migrator.it.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UserDefinedObjectType;
import org.hibernate.mapping.UserDefinedType;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;
import org.hibernate.tool.schema.spi.GenerationTarget;

import io.quarkiverse.migrator.dialect.Dialect;

/** The statements with which Hibernate itself creates a schema. */
final class HibernateScript {

    private HibernateScript() {
    }

    static List<String> of(Metadata metadata, Dialect dialect) {
        ServiceRegistry services = metadata.getDatabase().getServiceRegistry();
        Statements statements = new Statements(new ArrayList<>());
        new SchemaCreatorImpl(services).doCreation(metadata, services,
                services.requireService(ConfigurationService.class).getSettings(), true, statements);
        Set<String> comments = comments(metadata);
        return statements.all().stream().filter(sql -> !sql.isEmpty()).map(sql -> escaped(sql, comments, dialect)).toList();
    }

    /** Hibernate writes a comment as it is, which the database then refuses or reads otherwise. */
    private static String escaped(String sql, Set<String> comments, Dialect dialect) {
        String result = sql;
        for (String comment : comments) {
            result = result.replace("'" + comment + "'", dialect.literal(comment));
        }
        return result;
    }

    private static Set<String> comments(Metadata metadata) {
        Set<String> comments = new HashSet<>();
        for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
            for (Table table : namespace.getTables()) {
                comments.add(table.getComment());
                table.getColumns().forEach(column -> comments.add(column.getComment()));
            }
            for (UserDefinedType type : namespace.getDependencyOrderedUserDefinedTypes()) {
                if (type instanceof UserDefinedObjectType object) {
                    comments.add(object.getComment());
                    object.getColumns().forEach(column -> comments.add(column.getComment()));
                }
            }
        }
        comments.removeIf(comment -> comment == null || comment.isEmpty());
        return comments;
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
