package io.quarkiverse.migrator.it.proof;

import java.util.Optional;

import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;

import io.quarkiverse.migrator.it.support.Database;

/** Starts Hibernate Reactive itself on a database, with {@code schema-management.strategy=validate}. */
final class ReactiveValidation {

    private ReactiveValidation() {
    }

    /** What Hibernate Reactive refuses; empty when it starts. */
    static Optional<String> refusal(Unit unit, Database database) {
        StandardServiceRegistryBuilder builder = new ReactiveServiceRegistryBuilder()
                .applySetting(JdbcSettings.JAKARTA_JDBC_URL, database.reactiveUrl())
                .applySetting(JdbcSettings.JAKARTA_JDBC_USER, database.user())
                .applySetting(JdbcSettings.JAKARTA_JDBC_PASSWORD, database.password())
                .applySetting(JdbcSettings.POOL_SIZE, 1)
                .applySetting(SchemaToolingSettings.HBM2DDL_AUTO, "validate");
        unit.properties().forEach((name, value) -> {
            if (!name.startsWith("jakarta.persistence.database-product")) {
                builder.applySetting(name, value);
            }
        });
        StandardServiceRegistry services = builder.build();
        MetadataSources sources = new MetadataSources(services);
        unit.classes().forEach(sources::addAnnotatedClass);
        try (SessionFactory started = sources.buildMetadata().buildSessionFactory()) {
            return started.isOpen() ? Optional.empty() : Optional.of("It did not start");
        } catch (HibernateException e) {
            return Optional.of(e.getMessage());
        } finally {
            StandardServiceRegistryBuilder.destroy(services);
        }
    }
}
