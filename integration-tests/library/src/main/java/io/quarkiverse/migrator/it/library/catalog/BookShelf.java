package io.quarkiverse.migrator.it.library.catalog;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** The books, with what the API shows of them loaded. */
@ApplicationScoped
public class BookShelf implements PanacheRepository<Book> {

    private static final String WHOLE = "select distinct b from Book b left join fetch b.publisher "
            + "left join fetch b.authors left join fetch b.tags ";

    Uni<List<Book>> all() {
        return list(WHOLE + "order by b.title");
    }

    Uni<List<Book>> tagged(String tag) {
        return list(WHOLE + "where exists (select 1 from b.tags t where t.name = ?1) order by b.title", tag);
    }

    Uni<Book> whole(Long id) {
        return find(WHOLE + "where b.id = ?1", id).singleResult();
    }

    Uni<Book> add(NewBook wanted) {
        Book book = wanted.toBook();
        return publisherOf(wanted)
                .invoke(publisher -> book.publisher = publisher)
                .chain(() -> authorsOf(wanted)).invoke(book.authors::addAll)
                .chain(() -> tagsOf(wanted)).invoke(book.tags::addAll)
                .chain(() -> persist(book));
    }

    private static Uni<Publisher> publisherOf(NewBook wanted) {
        return wanted.publisher() == null ? Uni.createFrom().nullItem() : Publisher.named(wanted.publisher());
    }

    private static Uni<List<Author>> authorsOf(NewBook wanted) {
        return Author.<Author> list("id in ?1", wanted.authors()).invoke(found -> {
            if (found.size() != wanted.authors().size()) {
                throw new BadRequestException("Add the authors first");
            }
        });
    }

    private static Uni<List<Tag>> tagsOf(NewBook wanted) {
        return Multi.createFrom().iterable(wanted.tags()).onItem().transformToUniAndConcatenate(Tag::named)
                .collect().asList();
    }
}
