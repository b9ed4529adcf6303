package io.quarkiverse.migrator.it.library.lending;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Lend a copy to a member, and take it back. */
@Path("/copies/{id}")
public class LendingResource {

    @Inject
    Loans loans;

    @Inject
    Members members;

    @PUT
    @Path("lent-to/{member}")
    @WithTransaction
    public Uni<LoanView> lend(UUID id, UUID member) {
        return Copy.<Copy> findById(id).onItem().ifNull().failWith(NotFoundException::new)
                .chain(copy -> members.get(member).chain(reader -> loans.lend(copy, reader)))
                .map(LoanView::of);
    }

    @DELETE
    @Path("loan")
    @WithTransaction
    public Uni<LoanView> giveBack(UUID id) {
        return loans.giveBack(id).map(LoanView::of);
    }
}
