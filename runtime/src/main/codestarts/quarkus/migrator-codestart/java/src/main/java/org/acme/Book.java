package org.acme;

import io.quarkus.hibernate.reactive.panache.PanacheEntity;
import jakarta.persistence.Entity;

/** Its table is made by the first script; the build writes the next one when it changes. */
@Entity
public class Book extends PanacheEntity {

    public String title;
}
