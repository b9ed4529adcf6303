package io.quarkiverse.migrator.it.library.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import io.quarkus.hibernate.reactive.panache.PanacheEntity;
import io.smallrye.mutiny.Uni;

/** A word that readers find books by. */
@Entity
public class Tag extends PanacheEntity {

    @Column(nullable = false, unique = true, length = 40)
    public String name;

    static Uni<Tag> named(String name) {
        return Tag.<Tag> find("name", name).firstResult().onItem().ifNull().switchTo(() -> {
            Tag tag = new Tag();
            tag.name = name;
            return tag.persist();
        });
    }
}
