package io.quarkiverse.migrator.it.library.lending;

import java.util.UUID;

/** A copy as the API shows and takes one. */
public record CopyView(UUID id, String shelf, CopyState state) {

    static CopyView of(Copy copy) {
        return new CopyView(copy.id, copy.shelf, copy.state);
    }
}
