package io.quarkiverse.migrator.it.library.catalog;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Books: list (all, or those with a tag), look up, add, tag. */
@Path("/books")
public class BookResource {

    @Inject
    BookShelf books;

    @GET
    @WithSession
    public Uni<List<BookView>> list(@RestQuery String tag) {
        return (tag == null ? books.all() : books.tagged(tag))
                .map(found -> found.stream().map(BookView::of).toList());
    }

    @GET
    @Path("{id}")
    @WithSession
    public Uni<BookView> one(Long id) {
        return books.whole(id).map(BookView::of);
    }

    @POST
    @ResponseStatus(201)
    @WithTransaction
    public Uni<BookView> add(NewBook wanted) {
        return books.add(wanted).map(BookView::of);
    }

    @PUT
    @Path("{id}/tags/{tag}")
    @WithTransaction
    public Uni<BookView> tag(Long id, String tag) {
        return books.whole(id).call(book -> Tag.named(tag).invoke(book.tags::add)).map(BookView::of);
    }
}
