package org.acme.app;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.acme.model.Item;
import org.hibernate.reactive.mutiny.Mutiny;

import io.smallrye.mutiny.Uni;

@Path("/items")
public class ItemResource {

    @Inject
    Mutiny.SessionFactory sessions;

    @GET
    public Uni<Long> count() {
        return sessions.withSession(session -> session.createSelectionQuery("select count(*) from Item", Long.class)
                .getSingleResult());
    }

    @POST
    public Uni<Void> add(String name) {
        Item item = new Item();
        item.name = name;
        return sessions.withTransaction(session -> session.persist(item));
    }
}
