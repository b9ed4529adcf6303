package io.quarkiverse.migrator.it.library;

import jakarta.persistence.NoResultException;
import jakarta.persistence.OptimisticLockException;

import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the database doesn't hold or refuses is the caller's problem, not the server's failure. */
class Problems {

    @ServerExceptionMapper
    RestResponse<Void> missing(NoResultException none) {
        return RestResponse.notFound();
    }

    @ServerExceptionMapper
    RestResponse<Void> refused(ConstraintViolationException broken) {
        return RestResponse.status(Status.CONFLICT);
    }

    @ServerExceptionMapper
    RestResponse<Void> overtaken(OptimisticLockException late) {
        return RestResponse.status(Status.CONFLICT);
    }
}
