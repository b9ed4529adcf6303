package io.quarkiverse.migrator.it.mappings;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

import org.hibernate.Length;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.Struct;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/** Every type of column. */
public final class Types {

    private Types() {
    }

    /** An enum whose constants are not in alphabetical order. */
    public enum Colour {
        RED,
        GREEN,
        BLUE
    }

    /** An enum that is a type of the database. */
    public enum Mood {
        SAD,
        GLAD
    }

    /** An enum that is a type of the database, in its own order. */
    public enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    /** A value that a converter writes. */
    public record Money(long cents) {
    }

    /** Writes money as a number. */
    @Converter(autoApply = true)
    public static class MoneyConverter implements AttributeConverter<Money, Long> {
        @Override
        public Long convertToDatabaseColumn(Money money) {
            return money == null ? null : money.cents();
        }

        @Override
        public Money convertToEntityAttribute(Long cents) {
            return cents == null ? null : new Money(cents);
        }
    }

    /** A document. */
    @Embeddable
    public static class Settings {
        @Column(nullable = false)
        public String theme;
        public Integer fontSize;
        @Enumerated(EnumType.STRING)
        public Colour accent;
    }

    /** A value that is a type of the database. */
    @Embeddable
    @Struct(name = "Full_Name")
    public static class FullName {
        @Column(length = 50)
        public String givenName;
        @Column(length = 50)
        public String familyName;
    }

    @Entity(name = "Everything")
    public static class Everything {
        @Id
        @GeneratedValue
        public Long id;
        public boolean primitiveBoolean;
        public Boolean wrappedBoolean;
        @Convert(converter = YesNoConverter.class)
        public boolean yesNo;
        @Convert(converter = NumericBooleanConverter.class)
        public Boolean zeroOne;
        public byte tiny;
        public short small;
        public float single;
        public double twice;
        public char letter;
        public BigInteger large;
        public BigDecimal plain;
        @Column(precision = 30, scale = 10)
        public BigDecimal precise;
        @Column(length = 2000)
        public String medium;
        @Column(length = Length.LONG32)
        public String unlimited;
        @Nationalized
        public String national;
        @Lob
        public String text;
        @Lob
        public byte[] blob;
        public byte[] bytes;
        public UUID uuid;
        public LocalDate date;
        public LocalTime time;
        public LocalDateTime dateTime;
        @Column(secondPrecision = 0)
        public LocalDateTime seconds;
        public Instant instant;
        public OffsetDateTime offsetDateTime;
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        public ZonedDateTime zoned;
        public Duration duration;
        public DayOfWeek dayOfWeek;
        public Currency currency;
        public Locale locale;
        public TimeZone timeZone;
        public Money price;
        public Colour ordinal;
        @Enumerated(EnumType.STRING)
        public Colour string;
        @Enumerated(EnumType.STRING)
        @Column(nullable = false, length = 10)
        public Colour requiredString;
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        public Mood mood;
        @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
        public Size size;
        public String[] words;
        public int[] numbers;
        @Array(length = 5)
        public List<Long> list;
        public UUID[] uuids;
        @JdbcTypeCode(SqlTypes.JSON)
        public Settings settings;
        @JdbcTypeCode(SqlTypes.JSON)
        public Map<String, String> labels;
        public FullName author;
    }
}
