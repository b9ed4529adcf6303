package io.quarkiverse.migrator.it.library;

import jakarta.persistence.Entity;

import io.quarkus.hibernate.reactive.panache.PanacheEntity;

@Entity
public class Tag extends PanacheEntity {
    public String name;
}
