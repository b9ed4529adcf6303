package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.List;

/** A Java type that one column holds, or a converter that makes it so. */
enum BasicType {
    STRING("String", Family.CONVERTIBLE, "'%s'"),
    LONG_TEXT("", "String", Family.CONVERTIBLE, "'%s'", false),
    INT("int", Family.CONVERTIBLE, "%s"),
    INTEGER("Integer", Family.CONVERTIBLE, "%s"),
    LONG_PRIMITIVE("long", Family.CONVERTIBLE, "%s"),
    LONG("Long", Family.CONVERTIBLE, "%s"),
    SHORT("Short", Family.CONVERTIBLE, "%s"),
    DOUBLE("Double", Family.CONVERTIBLE, "%s"),
    FLOAT("Float", Family.CONVERTIBLE, "%s"),
    DECIMAL("java.math.BigDecimal", Family.CONVERTIBLE, "%s"),
    BIG_INTEGER("java.math.BigInteger", Family.CONVERTIBLE, "%s"),
    SHORT_PRIMITIVE("short", Family.CONVERTIBLE, "%s"),
    FLOAT_PRIMITIVE("float", Family.CONVERTIBLE, "%s"),
    DOUBLE_PRIMITIVE("double", Family.CONVERTIBLE, "%s"),
    TINY("@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.TINYINT)", "Integer", Family.OTHER, "%s", true),
    BYTE("Byte", Family.OTHER, "%s"),
    BYTE_PRIMITIVE("byte", Family.OTHER, "%s"),
    BOOLEAN("Boolean", Family.OTHER, ""),
    FLAG("boolean", Family.OTHER, ""),
    YES_NO("@Convert(converter = org.hibernate.type.YesNoConverter.class)", "Boolean", Family.OTHER, "", false),
    ZERO_ONE("@Convert(converter = org.hibernate.type.NumericBooleanConverter.class)", "Boolean", Family.OTHER, "", false),
    CHARACTER("Character", Family.OTHER, "'%s'"),
    CHARS("@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.CHAR)", "String", Family.OTHER, "", false),
    DATE("java.time.LocalDate", Family.MOMENT, "'200%s-02-03'"),
    DATE_TIME("java.time.LocalDateTime", Family.MOMENT, "'200%s-02-03 04:05:06'"),
    INSTANT("java.time.Instant", Family.MOMENT, ""),
    OFFSET_DATE_TIME("java.time.OffsetDateTime", Family.MOMENT, ""),
    ZONED_DATE_TIME("java.time.ZonedDateTime", Family.MOMENT, ""),
    TIME("java.time.LocalTime", Family.OTHER, "'0%s:02:03'"),
    OFFSET_TIME("java.time.OffsetTime", Family.OTHER, ""),
    UTIL_DATE("@Temporal(TemporalType.DATE)", "java.util.Date", Family.MOMENT, "", true),
    CALENDAR("java.util.Calendar", Family.MOMENT, ""),
    SQL_DATE("java.sql.Date", Family.MOMENT, ""),
    SQL_TIMESTAMP("java.sql.Timestamp", Family.MOMENT, ""),
    SQL_TIME("java.sql.Time", Family.OTHER, ""),
    /** The moment in one column, its offset in another. */
    MOMENT_AND_OFFSET("@org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN)",
            "java.time.OffsetDateTime", Family.OTHER, "", false),
    INTERVAL("@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.INTERVAL_SECOND)", "java.time.Duration",
            Family.OTHER, "", false),
    DURATION("java.time.Duration", Family.OTHER, ""),
    YEAR("java.time.Year", Family.OTHER, ""),
    ZONE_OFFSET("java.time.ZoneOffset", Family.OTHER, ""),
    DAY("java.time.DayOfWeek", Family.OTHER, ""),
    MONTH("@Enumerated(EnumType.STRING)", "java.time.Month", Family.OTHER, "", true),
    ZONE_ID("java.time.ZoneId", Family.OTHER, ""),
    UUID("java.util.UUID", Family.OTHER, ""),
    UUID_TEXT("@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.VARCHAR)", "java.util.UUID", Family.OTHER,
            "", true),
    BYTES("byte[]", Family.OTHER, ""),
    CURRENCY("java.util.Currency", Family.OTHER, ""),
    LOCALE("java.util.Locale", Family.OTHER, ""),
    TIME_ZONE("java.util.TimeZone", Family.OTHER, ""),
    URL("java.net.URL", Family.OTHER, ""),
    CLASS("Class<?>", Family.OTHER, ""),
    CONVERTED("@Convert(converter = io.quarkiverse.migrator.it.mappings.Types.MoneyConverter.class)",
            "io.quarkiverse.migrator.it.mappings.Types.Money", Family.OTHER, "%s", true),
    NATIONAL("@org.hibernate.annotations.Nationalized", "String", Family.OTHER, "", true),
    LOB_TEXT("@Lob", "String", Family.OTHER, "", false),
    LOB_BYTES("@Lob", "byte[]", Family.OTHER, "", false),
    JSON("@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)", "java.util.Map<String, String>",
            Family.OTHER, "", false),
    XML("@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.SQLXML)", "String", Family.OTHER, "", false),
    ADDRESS("java.net.InetAddress", Family.OTHER, ""),
    STRINGS("", "String[]", Family.OTHER, "", false),
    INTS("", "int[]", Family.OTHER, "", false),
    LONGS("@org.hibernate.annotations.Array(length = 5)", "java.util.List<Long>", Family.OTHER, "", false),
    DECIMALS("", "java.math.BigDecimal[]", Family.OTHER, "", false),
    DAYS("", "java.time.DayOfWeek[]", Family.OTHER, "", false),
    UUIDS("", "java.util.UUID[]", Family.OTHER, "", false);

    /** Types whose values become each other. */
    enum Family {
        CONVERTIBLE,
        MOMENT,
        OTHER
    }

    private static final List<String> PRIMITIVES = List.of("boolean", "byte", "short", "int", "long", "float", "double");

    private final String annotation;
    private final String source;
    private final Family family;
    private final String literal;
    private final boolean indexable;

    BasicType(String source, Family family, String literal) {
        this("", source, family, literal, true);
    }

    BasicType(String annotation, String source, Family family, String literal, boolean indexable) {
        this.annotation = annotation;
        this.source = source;
        this.family = family;
        this.literal = literal;
        this.indexable = indexable;
    }

    /** The annotation that makes it so, empty for none. */
    String annotation() {
        return annotation;
    }

    /** The type as Java writes it. */
    String source() {
        return source;
    }

    Family family() {
        return family;
    }

    /** Whether a column of it can be in a key in every database. */
    boolean indexable() {
        return indexable;
    }

    boolean primitive() {
        return PRIMITIVES.contains(source);
    }

    /** The type of a column that may be null. */
    BasicType boxed() {
        return switch (this) {
            case INT -> INTEGER;
            case LONG_PRIMITIVE -> LONG;
            case SHORT_PRIMITIVE -> SHORT;
            case FLOAT_PRIMITIVE -> FLOAT;
            case DOUBLE_PRIMITIVE -> DOUBLE;
            default -> this;
        };
    }

    /** Whether it takes a default. */
    boolean hasLiteral() {
        return !literal.isEmpty() && this != LONG_TEXT;
    }

    /** An SQL literal of it. */
    String literal(int digit) {
        return literal.formatted(digit);
    }
}
