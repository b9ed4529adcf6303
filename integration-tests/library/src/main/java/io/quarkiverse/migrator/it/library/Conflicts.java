package io.quarkiverse.migrator.it.library;

import jakarta.persistence.OptimisticLockException;

import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the database refuses is the caller's conflict, not the server's failure. */
class Conflicts {

    @ServerExceptionMapper
    RestResponse<Void> refused(ConstraintViolationException broken) {
        return RestResponse.status(Status.CONFLICT);
    }

    @ServerExceptionMapper
    RestResponse<Void> overtaken(OptimisticLockException late) {
        return RestResponse.status(Status.CONFLICT);
    }
}
