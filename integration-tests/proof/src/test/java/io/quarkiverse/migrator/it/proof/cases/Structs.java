package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

import io.quarkiverse.migrator.RenamedFrom;
import io.quarkiverse.migrator.it.proof.Server;

/** Composite types of the database that embeddables are mapped to. */
public interface Structs {

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types")
    interface Added {
        interface Before {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "town")
            class Town {
                String name;
                int code;
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                Town town;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", destructive = true, rows = "insert into Person (id, address) values (1, row('a'))")
    interface Dropped {
        interface Before {
            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row('a')), (2, null)", gives = "select (address).street, (address).zip from person order by id => a|,|")
    interface AttributeAdded {
        interface Before {
            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                @Column(length = 10)
                String zip;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", destructive = true, rows = "insert into person (id, address) values (1, row('a', 'b'))", gives = "select (address).street from person => a")
    interface AttributeDropped {
        interface Before {
            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                String town;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row('a'))", gives = "select (address).road from person => a")
    interface AttributeRenamed {
        interface Before {
            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "address")
            class Address {
                @RenamedFrom("street")
                String road;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row(5))", gives = "select (address).number from person => 5")
    interface AttributeRetyped {
        interface Before {
            @Embeddable
            @Struct(name = "address")
            class Address {
                Integer number;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "address")
            class Address {
                Long number;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row('a', row('b')))", gives = "select (address).street, ((address).town).name from person => a|b")
    interface InnerAttributeAdded {
        interface Before {
            @Embeddable
            @Struct(name = "town")
            class Town {
                String name;
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                Town town;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "town")
            class Town {
                String name;
                Integer code;
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                Town town;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row('a', row('b')))", gives = "select ((address).town).title from person => b")
    interface InnerAttributeRenamed {
        interface Before {
            @Embeddable
            @Struct(name = "town")
            class Town {
                String name;
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                Town town;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "town")
            class Town {
                @RenamedFrom("name")
                String title;
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                Town town;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", renames = { "address.street=road",
            "address.zip=code" }, rows = "insert into person (id, address) values (1, row('a', 'z'))", gives = "select (address).road, (address).code from person => a|z")
    interface AttributesRenamedBySetting {
        interface Before {
            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                String zip;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "address")
            class Address {
                String code;
                String road;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", destructive = true, rows = {
            "insert into person (id, address, birthplace) values (1, row('a', row(5, 'b', 'c')), row(6, 'x', 'y'))",
            "insert into person (id) values (2)" }, gives = {
                    "select ((address).town).code, ((address).town).name, (birthplace).code from person where id = 1 => 5|b|6",
                    "select count(*) from person where address is not distinct from null => 1" })
    interface InnerAttributeDroppedAndRetyped {
        interface Before {
            @Embeddable
            @Struct(name = "town")
            class Town {
                Integer code;
                String name;
                String note;
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                Town town;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
                Town birthplace;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "town")
            class Town {
                Long code;
                String name;
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                Town town;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
                Town birthplace;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row('a', row('b', row('c'))))", gives = "select (((address).town).land).name, (((address).town).land).code from person => c|")
    interface InnermostAttributeAdded {
        interface Before {
            @Embeddable
            @Struct(name = "land")
            class Land {
                String name;
            }

            @Embeddable
            @Struct(name = "town")
            class Town {
                String name;
                @Embedded
                Land land;
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                Town town;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "land")
            class Land {
                Integer code;
                String name;
            }

            @Embeddable
            @Struct(name = "town")
            class Town {
                String name;
                @Embedded
                Land land;
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                Town town;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", validationRefuses = "found [_address (Types#NULL)], but expecting [address array", rows = {
            "insert into person (id, addresses) values (1, array[row('a')::address, null, row('b')::address]), (2, null), (3, '{}')" }, gives = {
                    "select (addresses[1]).street, addresses[2] is not distinct from null, (addresses[3]).street, (addresses[3]).zip from person where id = 1 => a|t|b|",
                    "select cardinality(addresses) from person where id = 3 => 0" })
    interface AttributeOfArrayAdded {
        interface Before {
            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address[] addresses;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "address")
            class Address {
                Integer number;
                String street;
                String zip;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address[] addresses;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", destructive = true, rows = "insert into person (id, address) values (1, row('a', 'HOME'))", gives = "select (address).kind, (address).street from person => HOME|a")
    interface LabelDroppedWithinType {
        interface Before {
            enum Kind {
                WORK,
                HOME,
                OTHER
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                Kind kind;
                String street;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            enum Kind {
                HOME,
                OTHER
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                Kind kind;
                String street;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row('a', row('b')))", gives = "select ((address).town).name from person => b")
    interface TypeAlteredBesideNewTypeMadeOfIt {
        interface Before {
            @Embeddable
            @Struct(name = "town")
            class Town {
                String name;
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                Town town;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "town")
            class Town {
                Integer code;
                String name;
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                Town town;
            }

            @Embeddable
            @Struct(name = "journey")
            class Journey {
                Address target;
                Town via;
            }

            @Table(name = "person")
            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
                Journey journey;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row('a', row('b'))), (2, null)", gives = "select (address).street, ((address).town).name from person order by id => a|b,|")
    interface RenamedByAnnotation {
        interface Before {
            @Embeddable
            @Struct(name = "town")
            class Town {
                String name;
            }

            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                Town town;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            @Embeddable
            @RenamedFrom("town")
            @Struct(name = "city")
            class City {
                String name;
            }

            @Embeddable
            @RenamedFrom("address")
            @Struct(name = "location")
            class Location {
                String street;
                City town;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Location address;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", renames = { "address=location",
            "location.zip=code" }, rows = "insert into person (id, address, addresses) values (1, row('a', 'z'), array[row('b', 'y')::address])", gives = "select (address).street, (address).code, (addresses[1]).code from person => a|z|y", validationRefuses = "found [_location (Types#NULL)], but expecting [location array")
    interface RenamedByEntryWithAnAttribute {
        interface Before {
            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                String zip;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
                Address[] addresses;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "location")
            class Location {
                String code;
                String street;
                String town;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Location address;
                Location[] addresses;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", renames = { "one=two",
            "two=one" }, rows = "insert into person (id, a, b) values (1, row('x'), row(2))", gives = "select (a).name, (b).code from person => x|2")
    interface NamesChangePlaces {
        interface Before {
            @Embeddable
            @Struct(name = "one")
            class One {
                String name;
            }

            @Embeddable
            @Struct(name = "two")
            class Two {
                int code;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                One a;
                Two b;
            }
        }

        interface After {
            @Embeddable
            @Struct(name = "two")
            class One {
                String name;
            }

            @Embeddable
            @Struct(name = "one")
            class Two {
                int code;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                One a;
                Two b;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row(1, 'a'))", gives = "select (address).street, (address).code from person => a|1")
    interface RenamedWhileAnAttributeIsRetyped {
        interface Before {
            @Embeddable
            @Struct(name = "address")
            class Address {
                String street;
                int code;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }
        }

        interface After {
            @Embeddable
            @RenamedFrom("address")
            @Struct(name = "location")
            class Location {
                String street;
                long code;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Location address;
            }
        }
    }
}
