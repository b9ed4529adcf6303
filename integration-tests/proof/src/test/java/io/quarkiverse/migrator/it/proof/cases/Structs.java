package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Struct;
import io.quarkiverse.migrator.RenamedFrom;
import io.quarkiverse.migrator.it.proof.Server;

/** Composite types of the database that embeddables are mapped to. */
public interface Structs {

@Case(on = Server.POSTGRESQL, why = "MySQL has no composite types")
interface Added {
    interface Before { @Entity(name = "Person")
class Person { @Id Long id; } }
    interface After { @Embeddable @Struct(name = "town") class Town { String name; int code; } @Embeddable @Struct(name = "address") class Address { String street; Town town; } @Entity(name = "Person")
class Person { @Id Long id; Address address; } }
}

@Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", destructive = true, rows = "insert into Person (id, address) values (1, row('a'))")
interface Dropped {
    interface Before { @Embeddable @Struct(name = "address") class Address { String street; } @Entity(name = "Person")
class Person { @Id Long id; Address address; } }
    interface After { @Entity(name = "Person")
class Person { @Id Long id; } }
}

@Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row('a')), (2, null)", gives = "select (address).street, (address).zip from person order by id => a|,|")
interface AttributeAdded {
    interface Before { @Embeddable @Struct(name = "address") class Address { String street; } @Table(name = "person") @Entity(name = "Person")
class Person { @Id Long id; Address address; } }
    interface After { @Embeddable @Struct(name = "address") class Address { String street; @Column(length = 10) String zip; } @Table(name = "person") @Entity(name = "Person")
class Person { @Id Long id; Address address; } }
}

@Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", destructive = true, rows = "insert into person (id, address) values (1, row('a', 'b'))", gives = "select (address).street from person => a")
interface AttributeDropped {
    interface Before { @Embeddable @Struct(name = "address") class Address { String street; String town; } @Table(name = "person") @Entity(name = "Person")
class Person { @Id Long id; Address address; } }
    interface After { @Embeddable @Struct(name = "address") class Address { String street; } @Table(name = "person") @Entity(name = "Person")
class Person { @Id Long id; Address address; } }
}

@Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row('a'))", gives = "select (address).road from person => a")
interface AttributeRenamed {
    interface Before { @Embeddable @Struct(name = "address") class Address { String street; } @Table(name = "person") @Entity(name = "Person")
class Person { @Id Long id; Address address; } }
    interface After { @Embeddable @Struct(name = "address") class Address { @RenamedFrom("street") String road; } @Table(name = "person") @Entity(name = "Person")
class Person { @Id Long id; Address address; } }
}

@Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row(5))", gives = "select (address).number from person => 5")
interface AttributeRetyped {
    interface Before { @Embeddable @Struct(name = "address") class Address { Integer number; } @Table(name = "person") @Entity(name = "Person")
class Person { @Id Long id; Address address; } }
    interface After { @Embeddable @Struct(name = "address") class Address { Long number; } @Table(name = "person") @Entity(name = "Person")
class Person { @Id Long id; Address address; } }
}

@Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into person (id, address) values (1, row('a', row('b')))", gives = "select (address).street, ((address).town).name from person => a|b")
interface InnerAttributeAdded {
    interface Before { @Embeddable @Struct(name = "town") class Town { String name; } @Embeddable @Struct(name = "address") class Address { String street; Town town; } @Table(name = "person") @Entity(name = "Person")
class Person { @Id Long id; Address address; } }
    interface After { @Embeddable @Struct(name = "town") class Town { String name; Integer code; } @Embeddable @Struct(name = "address") class Address { String street; Town town; } @Table(name = "person") @Entity(name = "Person")
class Person { @Id Long id; Address address; } }
}

}
