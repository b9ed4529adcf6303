package io.quarkiverse.migrator.it.mappings;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;

/** Every kind of key, and where its values come from. */
public final class Keys {

    private Keys() {
    }

    @Entity(name = "ByUuid")
    public static class ByUuid {
        @Id
        @GeneratedValue
        public UUID id;
    }

    @Entity(name = "ByIdentity")
    public static class ByIdentity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        public Long id;
    }

    @Entity(name = "BySequence")
    public static class BySequence {
        @Id
        @GeneratedValue(generator = "odd")
        @SequenceGenerator(name = "odd", sequenceName = "odd_numbers", initialValue = 7, allocationSize = 2)
        public Long id;
    }

    @Entity(name = "FromZero")
    public static class FromZero {
        @Id
        @GeneratedValue(generator = "zero")
        @SequenceGenerator(name = "zero", sequenceName = "zero_numbers", initialValue = 0, allocationSize = 1)
        public Long id;
    }

    @Entity(name = "ByTable")
    public static class ByTable {
        @Id
        @GeneratedValue(generator = "table")
        @TableGenerator(name = "table", table = "number_table", pkColumnName = "owner", valueColumnName = "next", initialValue = 3)
        public Long id;
    }

    @Entity(name = "Line")
    @IdClass(LineId.class)
    public static class Line {
        @Id
        public int position;
        @Id
        @Column(length = 20)
        public String document;
        public String text;
    }

    /** The key of a line. */
    public static class LineId implements Serializable {
        public int position;
        public String document;

        @Override
        public boolean equals(Object other) {
            return other instanceof LineId id && id.position == position && Objects.equals(id.document, document);
        }

        @Override
        public int hashCode() {
            return Objects.hash(position, document);
        }
    }

    @Entity(name = "Footnote")
    public static class Footnote {
        @Id
        @GeneratedValue
        public Long id;
        @ManyToOne
        @JoinColumn(name = "line_position", referencedColumnName = "position")
        @JoinColumn(name = "line_document", referencedColumnName = "document")
        public Line line;
    }

    /** A key of two columns. */
    @Embeddable
    public static class PlaceId implements Serializable {
        @Column(name = "lat", nullable = false)
        public double latitude;
        @Column(name = "lon", nullable = false)
        public double longitude;

        @Override
        public boolean equals(Object other) {
            return other instanceof PlaceId id && id.latitude == latitude && id.longitude == longitude;
        }

        @Override
        public int hashCode() {
            return Objects.hash(latitude, longitude);
        }
    }

    @Entity(name = "Place")
    public static class Place {
        @EmbeddedId
        public PlaceId id;
        @Embedded
        public Address address;
        @Embedded
        @AttributeOverride(name = "street", column = @Column(name = "postal_street", length = 100))
        @AttributeOverride(name = "city", column = @Column(name = "postal_city"))
        public Address postal;
    }

    /** Columns of a place. */
    @Embeddable
    public static class Address {
        public String street;
        @Column(length = 60)
        public String city;
    }

    @Entity(name = "PlaceDetail")
    public static class PlaceDetail {
        @EmbeddedId
        public PlaceId id;
        @MapsId
        @OneToOne
        public Place place;
        @OneToOne
        @JoinColumn(unique = true)
        public ByUuid owner;
    }
}
