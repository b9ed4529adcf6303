package io.quarkiverse.migrator.it.library.catalog;

import java.util.List;

/** A book as the API takes it: authors by id; publisher and tags by name, made when they are new. */
public record NewBook(String title, String isbn, int published, Genre genre, String publisher, List<Long> authors,
        List<String> tags) {

    public NewBook {
        authors = authors == null ? List.of() : List.copyOf(authors);
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    Book toBook() {
        Book book = new Book();
        book.title = title;
        book.isbn = isbn;
        book.published = published;
        book.genre = genre;
        return book;
    }
}
