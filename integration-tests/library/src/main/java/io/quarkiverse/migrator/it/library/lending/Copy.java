package io.quarkiverse.migrator.it.library.lending;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import io.quarkiverse.migrator.it.library.catalog.Book;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** One copy of a book; its version lets only the first of two members who ask at the same moment have it. */
@Entity
public class Copy extends PanacheEntityBase {

    @Id
    @GeneratedValue
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Book book;

    @Column(nullable = false, length = 20)
    public String shelf;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public CopyState state = CopyState.ON_THE_SHELF;

    @Version
    public int version;
}
