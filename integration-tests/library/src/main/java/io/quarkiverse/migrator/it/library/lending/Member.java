package io.quarkiverse.migrator.it.library.lending;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

import io.quarkiverse.migrator.it.library.catalog.Address;

/** A reader who may borrow. */
@Entity
public class Member {

    @Id
    @GeneratedValue
    public UUID id;

    @Column(nullable = false)
    public String name;

    @Column(nullable = false, unique = true)
    public String email;

    @Embedded
    public Address address;

    @Column(nullable = false)
    public LocalDate joined = LocalDate.now();
}
