package io.quarkiverse.migrator.it.mappings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import org.hibernate.annotations.Check;

/** Names that need care. */
public final class Naming {

    private Naming() {
    }

    @Entity(name = "QuotedOrder")
    @Table(name = "`Order`", indexes = @Index(name = "By_Group", columnList = "`group`"), uniqueConstraints = @UniqueConstraint(name = "Order_Once", columnNames = {
            "`group`", "`Mixed Case`" }))
    public static class QuotedOrder {
        @Id
        @GeneratedValue
        @Column(name = "`Id`")
        public Long id;
        @Column(name = "`group`", unique = true)
        public String group;
        @Column(name = "`Mixed Case`", nullable = false)
        @Check(constraints = "\"Mixed Case\" <> 'group'")
        public String mixed;
        @ManyToOne
        @JoinColumn(name = "`user`")
        public Account user;
    }

    @Entity(name = "Account")
    @Table(name = "Account", schema = "people", indexes = @Index(name = "account_by_mail", columnList = "eMail"))
    public static class Account {
        @Id
        @GeneratedValue(generator = "accounts")
        @SequenceGenerator(name = "accounts", sequenceName = "account_numbers", schema = "people")
        public Long id;
        @Column(unique = true)
        public String eMail;
    }

    @Entity(name = "VeryLong")
    @Table(name = "a_table_whose_name_is_longer_than_what_the_database_keeps_of_a_name_so_cut")
    public static class VeryLong {
        @Id
        @GeneratedValue(generator = "long")
        @SequenceGenerator(name = "long", sequenceName = "a_sequence_whose_name_is_longer_than_what_the_database_keeps_of_it")
        public Long id;
        @Column(name = "a_column_whose_name_is_longer_than_what_the_database_keeps_of_a_name", unique = true)
        public String column;
        @Column(name = "grüße_an_alle_die_umlaute_in_namen_schätzen_und_sie_überall_nützen")
        @Check(constraints = "grüße_an_alle_die_umlaute_in_namen_schätzen_und_sie_überall_nützen > 0")
        public int umlauts;
        @ManyToOne
        public VeryLong next;
    }

    /** Two of these tables make the database choose names that would collide. */
    @Entity(name = "Depot")
    @Table(name = "depot")
    public static class Depot {
        @Id
        @GeneratedValue
        public Long id;
        @Column(name = "hall_code", unique = true)
        @Check(constraints = "hall_code > 0")
        public int hallCode;
    }

    /** The other one. */
    @Entity(name = "DepotHall")
    @Table(name = "depot_hall")
    public static class DepotHall {
        @Id
        @GeneratedValue
        public Long id;
        @Column(unique = true)
        @Check(constraints = "code > 0")
        public int code;
    }
}
