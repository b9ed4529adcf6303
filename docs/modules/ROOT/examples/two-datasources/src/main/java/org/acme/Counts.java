package org.acme;

import org.hibernate.reactive.mutiny.Mutiny;

import io.quarkus.hibernate.orm.PersistenceUnit;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/counts")
public class Counts {

    @Inject
    Mutiny.SessionFactory orders;

    @Inject
    @PersistenceUnit("users")
    Mutiny.SessionFactory users;

    @GET
    public Uni<String> counts() {
        return count(orders, "Purchase").flatMap(purchases -> count(users, "Account")
                .map(accounts -> purchases + " purchases, " + accounts + " accounts"));
    }

    private static Uni<Long> count(Mutiny.SessionFactory factory, String entity) {
        return factory.withSession(session -> session.createQuery("select count(*) from " + entity, Long.class).getSingleResult());
    }
}
