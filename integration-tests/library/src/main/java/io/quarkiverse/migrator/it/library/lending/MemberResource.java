package io.quarkiverse.migrator.it.library.lending;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.ResponseStatus;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Members: join, look up, and what they have borrowed. */
@Path("/members")
public class MemberResource {

    @Inject
    Members members;

    @Inject
    Loans loans;

    @GET
    @Path("{id}")
    @WithSession
    public Uni<MemberView> one(UUID id) {
        return members.get(id).map(MemberView::of);
    }

    @GET
    @Path("{id}/loans")
    @WithSession
    public Uni<List<LoanView>> loans(UUID id) {
        return loans.of(id).map(found -> found.stream().map(LoanView::of).toList());
    }

    @POST
    @ResponseStatus(201)
    @WithTransaction
    public Uni<MemberView> join(MemberView view) {
        return members.persist(view.toMember()).map(MemberView::of);
    }
}
