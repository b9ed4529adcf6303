package org.acme;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;

@Path("/people")
public class PersonResource {

    @GET
    @WithSession
    public Uni<List<Person>> all() {
        return Person.listAll(Sort.by("id"));
    }

    @POST
    @WithTransaction
    public Uni<Person> add(Person person) {
        return person.persist();
    }
}
