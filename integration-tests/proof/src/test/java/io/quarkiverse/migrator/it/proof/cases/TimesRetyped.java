package io.quarkiverse.migrator.it.proof.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.it.proof.Server;

/** Dates, times and durations of other types. */
public interface TimesRetyped {

    @Case(gives = "select extract(hour from born) from person => 0", rows = "insert into person (id, born) values (1, '1915-12-10')")
    interface DateToTimestamp {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                LocalDate born;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                LocalDateTime born;
            }
        }
    }

    @Case(destructive = true, gives = "select born from person => 1915-12-10", rows = "insert into person (id, born) values (1, '1915-12-10 10:00:00')")
    interface TimestampToDate {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                LocalDateTime born;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                LocalDate born;
            }
        }
    }

    @Case
    interface PrecisionWidened {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(secondPrecision = 3)
                LocalDateTime born;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(secondPrecision = 6)
                LocalDateTime born;
            }
        }
    }

    @Case(destructive = true)
    interface PrecisionNarrowed {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(secondPrecision = 6)
                LocalDateTime born;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Column(secondPrecision = 0)
                LocalDateTime born;
            }
        }
    }

    @Case
    interface LocalToInstant {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                LocalDateTime born;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Instant born;
            }
        }
    }

    @Case
    interface OffsetToLocal {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                OffsetDateTime born;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                LocalDateTime born;
            }
        }
    }

    @Case
    interface InstantToOffset {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Instant born;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                OffsetDateTime born;
            }
        }
    }

    @Case
    interface OffsetWithColumnOfItsOwn {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
                OffsetDateTime born;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @TimeZoneStorage(TimeZoneStorageType.COLUMN)
                OffsetDateTime born;
            }
        }
    }

    @Case(gives = "select lasts + 0 from period => 7", rows = "insert into period (id, lasts) values (1, 7)")
    interface LongToDuration {
        interface Before {
            @Entity(name = "period")
            class Period {
                @Id
                Long id;
                Long lasts;
            }
        }

        interface After {
            @Entity(name = "period")
            class Period {
                @Id
                Long id;
                Duration lasts;
            }
        }
    }

    @Case
    interface IntegerToYear {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Integer born;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Year born;
            }
        }
    }

    @Case(destructive = true)
    interface TextToZoneOffset {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                String zone;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                ZoneOffset zone;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL converts a time by itself to one of today, and has a case of its own", gives = "select opens from shop => 2020-01-01 09:30:00", rows = "insert into shop (id, opens) values (1, '09:30:00')")
    interface TimeToTimestampOnPostgresql {
        interface Before {
            @Entity(name = "shop")
            class Shop {
                @Id
                Long id;
                LocalTime opens;
            }
        }

        interface After {
            @Entity(name = "shop")
            class Shop {
                @Id
                Long id;
                @Backfill("date '2020-01-01' + opens")
                LocalDateTime opens;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "PostgreSQL has a case of its own", gives = "select cast(opens as char) from shop => 2020-01-01 09:30:00.000000", rows = "insert into shop (id, opens) values (1, '09:30:00')")
    interface TimeToTimestampOnMysql {
        interface Before {
            @Entity(name = "shop")
            class Shop {
                @Id
                Long id;
                LocalTime opens;
            }
        }

        interface After {
            @Entity(name = "shop")
            class Shop {
                @Id
                Long id;
                @Backfill("timestamp('2020-01-01', opens)")
                LocalDateTime opens;
            }
        }
    }

}
