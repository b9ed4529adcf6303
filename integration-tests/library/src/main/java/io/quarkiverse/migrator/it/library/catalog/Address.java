package io.quarkiverse.migrator.it.library.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where somebody gets post. */
@Embeddable
public class Address {

    public String street;

    @Column(length = 12)
    public String postcode;

    public String city;
}
