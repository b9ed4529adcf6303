package io.quarkiverse.migrator.it.library.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import io.quarkus.hibernate.reactive.panache.PanacheEntity;
import io.smallrye.mutiny.Uni;

/** A house that brings books out. */
@Entity
public class Publisher extends PanacheEntity {

    @Column(nullable = false, unique = true)
    public String name;

    @Embedded
    public Address address;

    static Uni<Publisher> named(String name) {
        return Publisher.<Publisher> find("name", name).firstResult().onItem().ifNull().switchTo(() -> {
            Publisher publisher = new Publisher();
            publisher.name = name;
            return publisher.persist();
        });
    }
}
