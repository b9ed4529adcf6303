package io.quarkiverse.migrator.it.library.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import io.quarkus.hibernate.reactive.panache.PanacheEntity;

/** A work in the catalog; what stands on the shelf is a copy of it. */
@Entity
@Table(indexes = @Index(name = "book_title", columnList = "title"))
public class Book extends PanacheEntity {

    @Column(nullable = false)
    public String title;

    @Column(unique = true, length = 13)
    public String isbn;

    public int published;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Genre genre;

    @ManyToOne(fetch = FetchType.LAZY)
    public Publisher publisher;

    @ManyToMany
    @JoinTable(name = "book_author")
    public Set<Author> authors = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "book_tag")
    public Set<Tag> tags = new HashSet<>();

    @OneToMany(mappedBy = "book")
    public List<Review> reviews = new ArrayList<>();
}
