package io.quarkiverse.migrator.it.library.lending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;

/** The loans: a copy goes out to a member, and comes back. */
@ApplicationScoped
public class Loans implements PanacheRepository<Loan> {

    private static final int WEEKS = 4;

    Uni<List<Loan>> of(UUID member) {
        return list("from Loan l join fetch l.copy where l.member.id = ?1 order by l.id", member);
    }

    Uni<Loan> lend(Copy copy, Member member) {
        if (copy.state != CopyState.ON_THE_SHELF) {
            throw new ClientErrorException("Copy " + copy.id + " is not on the shelf", Status.CONFLICT);
        }
        copy.state = CopyState.LENT;
        Loan loan = new Loan();
        loan.copy = copy;
        loan.member = member;
        loan.due = LocalDate.now().plusWeeks(WEEKS);
        return persist(loan);
    }

    Uni<Loan> giveBack(UUID copy) {
        return find("from Loan l join fetch l.copy where l.copy.id = ?1 and l.returned is null", copy).firstResult()
                .onItem().ifNull().failWith(() -> new NotFoundException("Copy " + copy + " is not lent"))
                .invoke(loan -> {
                    loan.returned = LocalDate.now();
                    loan.copy.state = CopyState.ON_THE_SHELF;
                });
    }
}
