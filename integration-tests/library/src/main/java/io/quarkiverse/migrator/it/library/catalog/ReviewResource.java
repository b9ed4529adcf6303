package io.quarkiverse.migrator.it.library.catalog;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.ResponseStatus;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** What readers say about a book. */
@Path("/books/{id}/reviews")
public class ReviewResource {

    @GET
    @WithSession
    public Uni<List<ReviewView>> of(Long id) {
        return Review.<Review> list("book.id = ?1 order by written", id)
                .map(reviews -> reviews.stream().map(ReviewView::of).toList());
    }

    @POST
    @ResponseStatus(201)
    @WithTransaction
    public Uni<ReviewView> write(Long id, ReviewView view) {
        return Book.<Book> findById(id).onItem().ifNull().failWith(NotFoundException::new)
                .chain(book -> view.toReview(book).<Review> persist())
                .map(ReviewView::of);
    }
}
