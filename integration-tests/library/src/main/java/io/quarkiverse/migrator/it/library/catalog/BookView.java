package io.quarkiverse.migrator.it.library.catalog;

import java.util.List;

/** A book as the API shows it. */
public record BookView(Long id, String title, String isbn, int published, Genre genre, String publisher,
        List<String> authors, List<String> tags) {

    static BookView of(Book book) {
        return new BookView(book.id, book.title, book.isbn, book.published, book.genre,
                book.publisher == null ? null : book.publisher.name,
                book.authors.stream().map(author -> author.name).sorted().toList(),
                book.tags.stream().map(tag -> tag.name).sorted().toList());
    }
}
