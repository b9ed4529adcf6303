package io.quarkiverse.migrator.it.library.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;

import io.quarkus.hibernate.reactive.panache.PanacheEntity;

/** A person who writes books, perhaps under other names too. */
@Entity
public class Author extends PanacheEntity {

    @Column(nullable = false)
    public String name;

    public LocalDate born;

    @ElementCollection
    @CollectionTable(name = "author_pen_name")
    @Column(name = "pen_name")
    public Set<String> penNames = new HashSet<>();

    @ManyToMany(mappedBy = "authors")
    public List<Book> books = new ArrayList<>();
}
