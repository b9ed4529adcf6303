package io.quarkiverse.migrator.it.proof.random.entities;

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
    BYTE("Byte", Family.OTHER, "%s"),
    BOOLEAN("Boolean", Family.OTHER, ""),
    FLAG("boolean", Family.OTHER, ""),
    YES_NO("@Convert(converter = org.hibernate.type.YesNoConverter.class)", "Boolean", Family.OTHER, "", false),
    ZERO_ONE("@Convert(converter = org.hibernate.type.NumericBooleanConverter.class)", "Boolean", Family.OTHER, "", false),
    CHARACTER("Character", Family.OTHER, "'%s'"),
    DATE("java.time.LocalDate", Family.MOMENT, "'200%s-02-03'"),
    DATE_TIME("java.time.LocalDateTime", Family.MOMENT, "'200%s-02-03 04:05:06'"),
    INSTANT("java.time.Instant", Family.MOMENT, ""),
    OFFSET_DATE_TIME("java.time.OffsetDateTime", Family.MOMENT, ""),
    ZONED_DATE_TIME("java.time.ZonedDateTime", Family.MOMENT, ""),
    TIME("java.time.LocalTime", Family.OTHER, "'0%s:02:03'"),
    OFFSET_TIME("java.time.OffsetTime", Family.OTHER, ""),
    UTIL_DATE("@Temporal(TemporalType.DATE)", "java.util.Date", Family.MOMENT, "", true),
    DURATION("java.time.Duration", Family.OTHER, ""),
    YEAR("java.time.Year", Family.OTHER, ""),
    ZONE_OFFSET("java.time.ZoneOffset", Family.OTHER, ""),
    DAY("java.time.DayOfWeek", Family.OTHER, ""),
    UUID("java.util.UUID", Family.OTHER, ""),
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
    ADDRESS("java.net.InetAddress", Family.OTHER, ""),
    STRINGS("", "String[]", Family.OTHER, "", false),
    INTS("", "int[]", Family.OTHER, "", false),
    LONGS("@org.hibernate.annotations.Array(length = 5)", "java.util.List<Long>", Family.OTHER, "", false),
    UUIDS("", "java.util.UUID[]", Family.OTHER, "", false);

    /** Types whose values become each other. */
    enum Family {
        CONVERTIBLE,
        MOMENT,
        OTHER
    }

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
        return this == INT || this == LONG_PRIMITIVE || this == FLAG;
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
