package io.quarkiverse.migrator.it.library.catalog;

import java.time.Instant;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

import io.quarkus.hibernate.reactive.panache.PanacheEntity;

/** What a reader thought of a book; it goes when the book goes. */
@Entity
@Table(check = @CheckConstraint(name = "review_stars", constraint = "stars between 1 and 5"))
public class Review extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    public Book book;

    public int stars;

    @Column(length = 2000)
    public String text;

    @Column(nullable = false)
    @ColumnDefault("current_timestamp")
    public Instant written = Instant.now();
}
