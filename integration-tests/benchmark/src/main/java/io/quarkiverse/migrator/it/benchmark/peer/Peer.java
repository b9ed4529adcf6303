package io.quarkiverse.migrator.it.benchmark.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import io.quarkiverse.migrator.it.benchmark.GeneratedEntities;

/** A tool that generates scripts from entities, too. */
public enum Peer {

    /** Compares the entities with the model that it wrote beside its last script; no database. */
    EBEAN("add column if not exists active boolean"),

    /** Compares Hibernate's model with a live database. */
    LIQUIBASE("ADD active BOOLEAN");

    private final String newColumn;

    Peer(String newColumn) {
        this.newColumn = newColumn;
    }

    /** The name in reports. */
    public String shown() {
        return name().toLowerCase();
    }

    /** How its script adds the new column, once for each table. */
    public String newColumn() {
        return newColumn;
    }

    /** What its class path is resolved from. */
    String pom() {
        return resource("pom.xml").orElseThrow();
    }

    /** The program that generates. */
    String program() {
        return resource("Generator.java.txt").orElseThrow();
    }

    /** The source of an entity, as this tool wants it. */
    String entity(int number) {
        return resource("Entity.java.txt").map(source -> GeneratedEntities.filled(source, "generated", number))
                .orElseGet(() -> GeneratedEntities.source("generated", number));
    }

    private Optional<String> resource(String name) {
        try (InputStream in = Peer.class.getResourceAsStream("/peers/" + shown() + "/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
