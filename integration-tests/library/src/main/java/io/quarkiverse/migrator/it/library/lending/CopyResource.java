package io.quarkiverse.migrator.it.library.lending;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.ResponseStatus;

import io.quarkiverse.migrator.it.library.catalog.Book;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** The copies of a book. */
@Path("/books/{id}/copies")
public class CopyResource {

    @GET
    @WithSession
    public Uni<List<CopyView>> of(Long id) {
        return Copy.<Copy> list("book.id = ?1 order by shelf", id)
                .map(copies -> copies.stream().map(CopyView::of).toList());
    }

    @POST
    @ResponseStatus(201)
    @WithTransaction
    public Uni<CopyView> add(Long id, CopyView view) {
        return Book.<Book> findById(id).onItem().ifNull().failWith(NotFoundException::new)
                .chain(book -> {
                    Copy copy = new Copy();
                    copy.book = book;
                    copy.shelf = view.shelf();
                    return copy.<Copy> persist();
                })
                .map(CopyView::of);
    }
}
