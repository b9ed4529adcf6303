package io.quarkiverse.migrator.it.proof.cases;

import java.util.Map;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkiverse.migrator.Backfill;
import io.quarkiverse.migrator.it.proof.Server;

/** JSON and arrays. */
public interface DocumentsAndArraysRetyped {

    @Case(destructive = true, settings = "hibernate.type.json_format_mapper=jackson", rows = "insert into item (id, properties) values (1, '{\"a\": \"b\"}')", gives = "select properties from item => {\"a\": \"b\"}")
    interface TextToJson {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                String properties;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.JSON)
                Map<String, String> properties;
            }
        }
    }

    @Case(settings = "hibernate.type.json_format_mapper=jackson", rows = "insert into item (id, properties) values (1, '{\"a\": \"b\"}')", gives = "select properties from item => {\"a\": \"b\"}")
    interface JsonToText {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.JSON)
                Map<String, String> properties;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(length = Length.LONG32)
                String properties;
            }
        }
    }

    @Case(settings = "hibernate.type.json_format_mapper=jackson", gives = "select properties from item => {}")
    interface JsonAddedRequired {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @JdbcTypeCode(SqlTypes.JSON)
                @Column(nullable = false)
                @Backfill("'{}'")
                Map<String, String> properties;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no arrays", rows = "insert into item (id, sizes) values (1, '{1,2}')", gives = "select sizes from item => {1,2}")
    interface ArrayElementsWidened {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer[] sizes;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Long[] sizes;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no arrays", rows = "insert into item (id, names) values (1, '{a,b}')", gives = "select names from item => {a,b}")
    interface ArrayElementsLonger {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(length = 20)
                String[] names;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(length = 200)
                String[] names;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no arrays", destructive = true, rows = "insert into item (id, names) values (1, '{a,b}')", gives = "select names from item => {a,b}")
    interface ArrayElementsShorter {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(length = 200)
                String[] names;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(length = 20)
                String[] names;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no arrays", rows = "insert into item (id, names) values (1, 'a,b')", gives = "select names from item => {a,b}")
    interface TextToArrayWithExpression {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                String names;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Backfill("string_to_array(names, ',')")
                String[] names;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "it is JSON there; PostgreSQL's arrays have cases of their own")
    interface ArrayOnMysql {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer[] sizes;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Long[] sizes;
            }
        }
    }

    @Case(gives = "select flags from item => 3", rows = "insert into item (id, flags) values (1, 3)")
    interface ConverterChanged {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer flags;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Convert(converter = Doubled.class)
                Integer flags;
            }

            @Converter
            class Doubled implements AttributeConverter<Integer, Long> {
                public Long convertToDatabaseColumn(Integer value) {
                    return value == null ? null : 2L * value;
                }

                public Integer convertToEntityAttribute(Long value) {
                    return value == null ? null : (int) (value / 2);
                }
            }
        }
    }

}
