package io.quarkiverse.migrator.it.proof.cases;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.it.proof.Server;

/** Booleans, UUIDs and bytes of other types. */
public interface BytesAndBooleansRetyped {

    @Case(gives = "select active from person => 1", rows = "insert into person (id, active) values (1, true)")
    interface BooleanToInteger {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Boolean active;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Convert(converter = NumericBooleanConverter.class)
                Boolean active;
            }
        }
    }

    @Case(gives = "select active from person order by id => Y,N", rows = { "insert into person (id, active) values (1, true)",
            "insert into person (id, active) values (2, false)" })
    interface BooleanToYesNo {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Boolean active;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Convert(converter = YesNoConverter.class)
                @Backfill("case when active then 'Y' else 'N' end")
                Boolean active;
            }
        }
    }

    @Case(destructive = true, gives = "select case when active then 1 else 0 end from person => 1", rows = "insert into person (id, active) values (1, 1)")
    interface IntegerToBoolean {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @Convert(converter = NumericBooleanConverter.class)
                Boolean active;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                Boolean active;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "an UUID is bytes on MySQL, which has a case of its own", rows = "insert into person (id, token) values (1, '6ccd780c-baba-1026-9564-5b8c656024db')", gives = "select token from person => 6ccd780c-baba-1026-9564-5b8c656024db")
    interface UuidToTextOnPostgresql {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                UUID token;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.VARCHAR)
                UUID token;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "an UUID is no bytes on PostgreSQL, which has a case of its own", rows = "insert into person (id, token) values (1, uuid_to_bin('6ccd780c-baba-1026-9564-5b8c656024db'))", gives = "select token from person => 6ccd780c-baba-1026-9564-5b8c656024db")
    interface UuidToCharOnMysql {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                UUID token;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.CHAR)
                @Backfill("bin_to_uuid(token)")
                UUID token;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "an UUID is bytes on MySQL anyway", rows = "insert into person (id, token) values (1, '6ccd780c-baba-1026-9564-5b8c656024db')", gives = "select encode(token, 'hex') from person => 6ccd780cbaba102695645b8c656024db")
    interface UuidToBinaryOnPostgresql {
        interface Before {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                UUID token;
            }
        }

        interface After {
            @Entity(name = "person")
            class Person {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.BINARY)
                @Backfill("uuid_send(token)")
                UUID token;
            }
        }
    }

    @Case
    interface BytesWidened {
        interface Before {
            @Entity(name = "image")
            class Image {
                @Id
                Long id;
                @Column(length = 100)
                byte[] content;
            }
        }

        interface After {
            @Entity(name = "image")
            class Image {
                @Id
                Long id;
                @Column(length = 1000)
                byte[] content;
            }
        }
    }

    @Case(destructive = true)
    interface BytesNarrowed {
        interface Before {
            @Entity(name = "image")
            class Image {
                @Id
                Long id;
                @Column(length = 1000)
                byte[] content;
            }
        }

        interface After {
            @Entity(name = "image")
            class Image {
                @Id
                Long id;
                @Column(length = 100)
                byte[] content;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL's blobs have a case of their own", gives = "select encode(lo_get(content), 'hex') from image => 0102", rows = "insert into image (id, content) values (1, '\\x0102')")
    interface BytesToLobOnPostgresql {
        interface Before {
            @Entity(name = "image")
            class Image {
                @Id
                Long id;
                byte[] content;
            }
        }

        interface After {
            @Entity(name = "image")
            class Image {
                @Id
                Long id;
                @Lob
                @Backfill("lo_from_bytea(0, content)")
                byte[] content;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "PostgreSQL's large objects have a case of their own", gives = "select hex(content) from image => 0102", rows = "insert into image (id, content) values (1, x'0102')")
    interface BytesToLobOnMysql {
        interface Before {
            @Entity(name = "image")
            class Image {
                @Id
                Long id;
                byte[] content;
            }
        }

        interface After {
            @Entity(name = "image")
            class Image {
                @Id
                Long id;
                @Lob
                @Column(length = 100000)
                byte[] content;
            }
        }
    }

}
