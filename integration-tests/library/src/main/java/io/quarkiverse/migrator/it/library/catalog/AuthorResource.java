package io.quarkiverse.migrator.it.library.catalog;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.ResponseStatus;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Authors: list, look up, add. */
@Path("/authors")
public class AuthorResource {

    private static final String WITH_PEN_NAMES = "from Author a left join fetch a.penNames ";

    @GET
    @WithSession
    public Uni<List<AuthorView>> all() {
        return Author.<Author> list(WITH_PEN_NAMES + "order by a.name")
                .map(authors -> authors.stream().map(AuthorView::of).toList());
    }

    @GET
    @Path("{id}")
    @WithSession
    public Uni<AuthorView> one(Long id) {
        return Author.<Author> find(WITH_PEN_NAMES + "where a.id = ?1", id).singleResult()
                .map(AuthorView::of);
    }

    @POST
    @ResponseStatus(201)
    @WithTransaction
    public Uni<AuthorView> add(AuthorView view) {
        return view.toAuthor().<Author> persist().map(AuthorView::of);
    }
}
