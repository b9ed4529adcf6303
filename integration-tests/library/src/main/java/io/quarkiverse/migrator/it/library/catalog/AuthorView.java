package io.quarkiverse.migrator.it.library.catalog;

import java.time.LocalDate;
import java.util.List;

/** An author as the API shows and takes one. */
public record AuthorView(Long id, String name, LocalDate born, List<String> penNames) {

    public AuthorView {
        penNames = penNames == null ? List.of() : List.copyOf(penNames);
    }

    static AuthorView of(Author author) {
        return new AuthorView(author.id, author.name, author.born, author.penNames.stream().sorted().toList());
    }

    Author toAuthor() {
        Author author = new Author();
        author.name = name;
        author.born = born;
        author.penNames.addAll(penNames);
        return author;
    }
}
