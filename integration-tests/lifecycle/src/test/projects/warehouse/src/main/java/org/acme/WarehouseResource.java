package org.acme;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.acme.orders.Purchase;
import org.acme.returns.Complaint;
import org.acme.stock.Article;
import org.hibernate.reactive.mutiny.Mutiny;

import io.quarkus.hibernate.orm.PersistenceUnit;
import io.smallrye.mutiny.Uni;

@Path("/")
public class WarehouseResource {

    @Inject
    @PersistenceUnit("orders")
    Mutiny.SessionFactory orders;

    @Inject
    @PersistenceUnit("returns")
    Mutiny.SessionFactory returns;

    @Inject
    @PersistenceUnit("stock")
    Mutiny.SessionFactory stock;

    @POST
    @Path("purchases")
    public Uni<Void> purchase(String customer) {
        Purchase purchase = new Purchase();
        purchase.customer = customer;
        return orders.withTransaction(session -> session.persist(purchase));
    }

    @POST
    @Path("complaints")
    public Uni<Void> complaint(String reason) {
        Complaint complaint = new Complaint();
        complaint.reason = reason;
        return returns.withTransaction(session -> session.persist(complaint));
    }

    @POST
    @Path("articles")
    public Uni<Void> article(String name) {
        Article article = new Article();
        article.name = name;
        return stock.withTransaction(session -> session.persist(article));
    }

    @GET
    @Path("purchases")
    public Uni<List<String>> customers() {
        return orders.withSession(session -> session.createQuery("select customer from Purchase", String.class).getResultList());
    }

    @GET
    @Path("complaints")
    public Uni<List<String>> reasons() {
        return returns.withSession(session -> session.createQuery("select reason from Complaint", String.class).getResultList());
    }

    @GET
    @Path("articles")
    public Uni<List<String>> names() {
        return stock.withSession(session -> session.createQuery("select name from Article", String.class).getResultList());
    }
}
