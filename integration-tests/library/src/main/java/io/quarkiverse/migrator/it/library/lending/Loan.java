package io.quarkiverse.migrator.it.library.lending;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/** A copy in a member's hands, and once it is back, the record of it. */
@Entity
public class Loan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loan_number")
    @SequenceGenerator(name = "loan_number", sequenceName = "loan_number", initialValue = 1000, allocationSize = 10)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Copy copy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Member member;

    @Column(nullable = false)
    public LocalDate due;

    public LocalDate returned;
}
