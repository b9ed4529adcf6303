package io.quarkiverse.migrator.it.mappings;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.hibernate.reactive.mutiny.Mutiny;

import io.smallrye.mutiny.Uni;

/** Shows that the application reads its tables. */
@Path("/mappings")
public class MappingsResource {

    @Inject
    Mutiny.SessionFactory sessions;

    @GET
    @Path("/count")
    public Uni<Long> count() {
        return sessions.withSession(
                session -> session.createSelectionQuery("select count(*) from Everything", Long.class).getSingleResult());
    }
}
