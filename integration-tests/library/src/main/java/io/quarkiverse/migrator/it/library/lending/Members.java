package io.quarkiverse.migrator.it.library.lending;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

/** The members. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, UUID> {

    Uni<Member> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new NotFoundException("No member " + id));
    }
}
