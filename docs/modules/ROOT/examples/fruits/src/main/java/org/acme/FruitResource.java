package org.acme;

import java.util.List;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/fruits")
public class FruitResource {

    @GET
    @WithSession
    public Uni<List<Fruit>> list() {
        return Fruit.listAll(Sort.by("id"));
    }

    @POST
    @WithTransaction
    public Uni<Fruit> create(Fruit fruit) {
        return fruit.persist();
    }
}
