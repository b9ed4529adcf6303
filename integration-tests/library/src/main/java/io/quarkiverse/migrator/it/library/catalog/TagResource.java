package io.quarkiverse.migrator.it.library.catalog;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;

/** The tags in use. */
@Path("/tags")
public class TagResource {

    @GET
    @WithSession
    public Uni<List<String>> all() {
        return Tag.<Tag> listAll(Sort.by("name")).map(tags -> tags.stream().map(tag -> tag.name).toList());
    }
}
