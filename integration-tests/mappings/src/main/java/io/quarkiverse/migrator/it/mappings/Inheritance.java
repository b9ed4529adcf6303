package io.quarkiverse.migrator.it.mappings;

import java.math.BigDecimal;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Version;

import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Every strategy of inheritance. */
public final class Inheritance {

    private Inheritance() {
    }

    /** Columns for entities of several tables. */
    @MappedSuperclass
    public abstract static class Audited {
        @Version
        public int version;
        @Column(nullable = false, updatable = false)
        public Instant createdAt;
    }

    @Entity(name = "Vehicle")
    @jakarta.persistence.Inheritance(strategy = InheritanceType.JOINED)
    public static class Vehicle extends Audited {
        @Id
        @GeneratedValue
        public Long id;
        @Column(unique = true, nullable = false, length = 17)
        public String vin;
    }

    @Entity(name = "Car")
    @OnDelete(action = OnDeleteAction.CASCADE)
    public static class Car extends Vehicle {
        public int seats;
    }

    @Entity(name = "Truck")
    @PrimaryKeyJoinColumn(name = "vehicle_id")
    public static class Truck extends Vehicle {
        @Column(precision = 7, scale = 2)
        public BigDecimal load;
        @ManyToOne
        public Truck trailer;
    }

    @Entity(name = "Payment")
    @DiscriminatorColumn(name = "kind", length = 12)
    public abstract static class Payment {
        @Id
        @GeneratedValue
        public Long id;
        @Column(nullable = false, precision = 12, scale = 2)
        public BigDecimal amount;
    }

    @Entity(name = "CardPayment")
    @DiscriminatorValue("zebra")
    public static class CardPayment extends Payment {
        @Column(nullable = false)
        public String cardNumber;
    }

    @Entity(name = "WalletPayment")
    @DiscriminatorValue("apple")
    public static class WalletPayment extends Payment {
        @ManyToOne(optional = false)
        public Vehicle pawn;
    }

    @Entity(name = "Ticket")
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
    @DiscriminatorValue("10")
    public static class Ticket {
        @Id
        @GeneratedValue
        public Integer id;
    }

    @Entity(name = "SeasonTicket")
    @DiscriminatorValue("9")
    public static class SeasonTicket extends Ticket {
        public int season;
    }

    @Entity(name = "Shape")
    @jakarta.persistence.Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public abstract static class Shape extends Audited {
        @Id
        @GeneratedValue
        public Long id;
        @Column(unique = true)
        public String label;
        @ManyToOne
        public Ticket ticket;
    }

    @Entity(name = "Circle")
    public static class Circle extends Shape {
        public double radius;
    }

    @Entity(name = "Square")
    public static class Square extends Shape {
        public double side;
        @ManyToOne
        public Circle inscribed;
    }
}
