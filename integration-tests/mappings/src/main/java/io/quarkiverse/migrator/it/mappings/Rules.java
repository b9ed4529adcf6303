package io.quarkiverse.migrator.it.mappings;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.Subselect;

/** Checks, defaults, comments, keys and indexes. */
public final class Rules {

    private Rules() {
    }

    @Entity(name = "Article")
    @Table(name = "article", comment = "What the shop's owner sells", uniqueConstraints = {
            @UniqueConstraint(name = "article_name_per_shelf", columnNames = { "shelf", "name" }),
            @UniqueConstraint(columnNames = { "name", "price" })
    }, indexes = {
            @Index(columnList = "name"),
            @Index(name = "article_newest", columnList = "createdAt desc, name asc"),
            @Index(name = "article_lower_name", columnList = "(lower(name))"),
            @Index(name = "article_upper", columnList = "(upper(name)) desc"),
            @Index(name = "article_unique_lower", unique = true, columnList = "(lower(shelf)), name"),
            @Index(name = "article_barcode", unique = true, columnList = "barcode"),
            @Index(name = "article_cheap", columnList = "price", options = "where price < 10")
    }, check = @CheckConstraint(name = "article_has_price", constraint = "price is not null or shelf is null"))
    @Check(constraints = "name <> 'price' and price < 100000")
    @SecondaryTable(name = "article_text", pkJoinColumns = @PrimaryKeyJoinColumn(name = "article"), indexes = @Index(name = "text_by_language", columnList = "language"))
    public static class Article {
        @Id
        @GeneratedValue
        public Long id;
        @NaturalId
        public String sku;
        @Column(nullable = false)
        @Comment("The name as the shop's sign shows it")
        public String name;
        @Column(columnDefinition = "varchar(10) default 'A1' not null")
        public String shelf;
        @Check(constraints = "price >= 0")
        @Column(precision = 10, scale = 2)
        public BigDecimal price;
        @Column(check = @CheckConstraint(name = "discount_below_one", constraint = "discount between 0 and 1"))
        @ColumnDefault("0.0")
        public double discount;
        @GeneratedColumn("price * (1 - discount)")
        public BigDecimal reduced;
        @ColumnDefault("now()")
        @Column(nullable = false)
        public LocalDateTime createdAt;
        @Column(length = 13)
        @Collate("C")
        public String barcode;
        @Column(columnDefinition = "text")
        public String description;
        @Column(table = "article_text", length = 2)
        public String language;
        @Column(table = "article_text", length = 5000)
        @Comment("It's long")
        public String text;
        @Column(unique = true)
        public Long number;
    }

    @Entity(name = "Validated")
    public static class Validated {
        @Id
        @GeneratedValue
        public Long id;
        @NotNull
        public String required;
        @NotBlank
        @Size(max = 40)
        public String sized;
        @Min(1)
        @Max(99)
        public int ranged;
        @PositiveOrZero
        public int positive;
        @Digits(integer = 6, fraction = 3)
        public BigDecimal digits;
        @DecimalMin("0.5")
        public BigDecimal least;
        @NotNull
        @ManyToOne
        public Article article;
    }

    @Entity(name = "CheapArticle")
    @Immutable
    @Subselect("select id, name from article where price < 5")
    public static class CheapArticle {
        @Id
        public Long id;
        public String name;
    }
}
