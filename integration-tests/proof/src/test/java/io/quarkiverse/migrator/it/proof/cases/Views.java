package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.annotations.View;
import org.hibernate.type.SqlTypes;

import io.quarkiverse.migrator.RenamedFrom;
import io.quarkiverse.migrator.it.proof.Server;

/** Views whose queries entities have. */
public interface Views {

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)", gives = "select kind, total from Summary => a|5")
    interface Added {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }
    }

    @Case
    interface AddedWithItsTable {
        interface Before {
            @Entity(name = "Other")
            class Other {
                @Id
                Long id;
            }
        }

        interface After {
            @Entity(name = "Other")
            class Other {
                @Id
                Long id;
            }

            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)")
    interface Dropped {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)", gives = "select total from Summary => 3")
    interface Changed {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, min(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)", keeps = "select total from Summary")
    interface OfRetypedColumn {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Long amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Long total;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)", keeps = "select total from Summary")
    interface OfRenamedColumn {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                @RenamedFrom("amount")
                Integer price;
            }

            @Immutable
            @View(query = "select kind, max(price) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)", keeps = "select total from Summary")
    interface OfRenamedTable {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }

        interface After {
            @RenamedFrom("Detail")
            @Entity(name = "Piece")
            class Piece {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Piece group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }
    }

    /** It says the same afterwards, and must not go on with what it read. */
    @Case(renames = { "detail.one=two",
            "detail.two=one" }, on = Server.POSTGRESQL, why = "MySQL's own cases of it are below", rows = "insert into Detail (id, one, two) values (1, 10, 20)", gives = "select one from Ones => 20")
    interface OfColumnsThatChangePlaces {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                Integer one;
                Integer two;
            }

            @Immutable
            @View(query = "select id, one from Detail")
            @Entity(name = "Ones")
            class Ones {
                @Id
                Long id;
                Integer one;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                Integer one;
                Integer two;
            }

            @Immutable
            @View(query = "select id, one from Detail")
            @Entity(name = "Ones")
            class Ones {
                @Id
                Long id;
                Integer one;
            }
        }
    }

    @Case(renames = { "Detail.one=two",
            "Detail.two=one" }, on = Server.MYSQL, why = "PostgreSQL folds the table's name", rows = "insert into Detail (id, one, two) values (1, 10, 20)", gives = "select one from Ones => 20")
    interface OfColumnsThatChangePlacesByMySqlsNames {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                Integer one;
                Integer two;
            }

            @Immutable
            @View(query = "select id, one from Detail")
            @Entity(name = "Ones")
            class Ones {
                @Id
                Long id;
                Integer one;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                Integer one;
                Integer two;
            }

            @Immutable
            @View(query = "select id, one from Detail")
            @Entity(name = "Ones")
            class Ones {
                @Id
                Long id;
                Integer one;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)", keeps = "select total from Summary => select total from Totals")
    interface RenamedByAnnotation {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @RenamedFrom("Summary")
            @Entity(name = "Totals")
            class Totals {
                @Id
                String kind;
                Integer total;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)", gives = "select total from Totals => 3")
    interface RenamedAndChanged {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, min(amount) as total from Detail group by kind")
            @RenamedFrom("Summary")
            @Entity(name = "Totals")
            class Totals {
                @Id
                String kind;
                Integer total;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)", renames = "summary=totals", keeps = "select total from summary => select total from totals")
    interface RenamedByEntry {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "summary")
            class summary {
                @Id
                String kind;
                Integer total;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "totals")
            class totals {
                @Id
                String kind;
                Integer total;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)", keeps = "select total from Outer_")
    interface OfViews {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Base")
            class Base {
                @Id
                String kind;
                Integer total;
            }

            @Immutable
            @View(query = "select kind, total from Base")
            @Entity(name = "Middle")
            class Middle {
                @Id
                String kind;
                Integer total;
            }

            @Immutable
            @View(query = "select kind, total from Middle where total > 1")
            @Entity(name = "Outer_")
            class Outer_ {
                @Id
                String kind;
                Integer total;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Long amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Base")
            class Base {
                @Id
                String kind;
                Long total;
            }

            @Immutable
            @View(query = "select kind, total from Base")
            @Entity(name = "Middle")
            class Middle {
                @Id
                String kind;
                Long total;
            }

            @Immutable
            @View(query = "select kind, total from Middle where total > 1")
            @Entity(name = "Outer_")
            class Outer_ {
                @Id
                String kind;
                Long total;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)", keeps = "select total from Base")
    interface OfViewsThatGo {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Base")
            class Base {
                @Id
                String kind;
                Integer total;
            }

            @Immutable
            @View(query = "select kind, total from Base")
            @Entity(name = "Middle")
            class Middle {
                @Id
                String kind;
                Integer total;
            }

            @Immutable
            @View(query = "select kind, total from Middle where total > 1")
            @Entity(name = "Outer_")
            class Outer_ {
                @Id
                String kind;
                Integer total;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Base")
            class Base {
                @Id
                String kind;
                Integer total;
            }
        }
    }

    /** The database keeps the columns that there were, so it has to be made anew. */
    @Case
    interface OfAllColumns {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
            }

            @Immutable
            @View(query = "select * from Detail")
            @Entity(name = "Every")
            class Every {
                @Id
                Long id;
                String kind;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                String zone;
            }

            @Immutable
            @View(query = "select * from Detail")
            @Entity(name = "Every")
            class Every {
                @Id
                Long id;
                String kind;
                String zone;
            }
        }
    }

    @Case(destructive = true)
    interface OfDroppedColumn {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                String zone;
            }

            @Immutable
            @View(query = "select * from Detail")
            @Entity(name = "Every")
            class Every {
                @Id
                Long id;
                String kind;
                String zone;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
            }

            @Immutable
            @View(query = "select * from Detail")
            @Entity(name = "Every")
            class Every {
                @Id
                Long id;
                String kind;
            }
        }
    }

    @Case(destructive = true, rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)", keeps = "select id, kind from Kinds order by id")
    interface OfAnotherColumnDropped {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select id, kind from Detail")
            @Entity(name = "Kinds")
            class Kinds {
                @Id
                Long id;
                String kind;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
            }

            @Immutable
            @View(query = "select id, kind from Detail")
            @Entity(name = "Kinds")
            class Kinds {
                @Id
                Long id;
                String kind;
            }
        }
    }

    @Case(keeps = "select kind, amount from Line")
    interface OfTablesThatAreJoined {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Entity(name = "Bill")
            class Bill {
                @Id
                Long id;
                @ManyToOne
                Detail detail;
            }

            @Immutable
            @View(query = "select b.id, d.kind, d.amount from Bill b join Detail d on d.id = b.detail_id")
            @Entity(name = "Line")
            class Line {
                @Id
                Long id;
                String kind;
                Integer amount;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Long amount;
            }

            @Entity(name = "Bill")
            class Bill {
                @Id
                Long id;
                @ManyToOne
                Detail detail;
            }

            @Immutable
            @View(query = "select b.id, d.kind, d.amount from Bill b join Detail d on d.id = b.detail_id")
            @Entity(name = "Line")
            class Line {
                @Id
                Long id;
                String kind;
                Long amount;
            }
        }
    }

    @Case(destructive = true, rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)", gives = "select amount from Small order by id => 3,5")
    interface TableBecomesView {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Entity(name = "Small")
            class Small {
                @Id
                Long id;
                Integer amount;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select id, amount from Detail")
            @Entity(name = "Small")
            class Small {
                @Id
                Long id;
                Integer amount;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)")
    interface ViewBecomesTable {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select id, amount from Detail")
            @Entity(name = "Small")
            class Small {
                @Id
                Long id;
                Integer amount;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Entity(name = "Small")
            class Small {
                @Id
                Long id;
                Integer amount;
            }
        }
    }

    /** On PostgreSQL the view leans on the key itself. */
    @Case(backfills = { "detail.part=1", "Detail.part=1" }, keeps = "select many from Counted")
    interface GroupedByAKeyThatChanges {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Integer id;
                Integer amount;
            }

            @Immutable
            @View(query = "select id, amount, count(*) as many from Detail group by id")
            @Entity(name = "Counted")
            class Counted {
                @Id
                Integer id;
                Integer amount;
                Long many;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail implements java.io.Serializable {
                @Id
                Integer id;
                @Id
                Integer part;
                Integer amount;
            }

            @Immutable
            @View(query = "select id, max(amount) as amount, count(*) as many from Detail group by id")
            @Entity(name = "Counted")
            class Counted {
                @Id
                Integer id;
                Integer amount;
                Long many;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "quotes are others on MySQL, whose case follows")
    interface WithOddNamesAndTexts {
        interface Before {
            @Table(name = "`Größe; x`")
            @Entity(name = "Size")
            class Size {
                @Id
                Long id;
                String note;
            }

            @Immutable
            @View(query = """
                    select id, note as "der Name", cast('it''s; -- no ${comment} /* here' as varchar(255)) as note -- don't; stop
                    from "Größe; x" /* nor 'here' */
                    -- the end""")
            @Table(name = "`Sicht, 'ä'; --`")
            @Entity(name = "Odd")
            class Odd {
                @Id
                Long id;
                @Column(name = "`der Name`")
                String name;
                String note;
            }
        }

        interface After {
            @Table(name = "`Größe; x`")
            @Entity(name = "Size")
            class Size {
                @Id
                Long id;
                @Column(length = 300)
                String note;
            }

            @Immutable
            @View(query = """
                    select id, note as "der Name", cast('it''s; -- no ${comment} /* here' as varchar(255)) as note -- don't; stop
                    from "Größe; x" /* nor 'here' */
                    -- the end""")
            @Table(name = "`Sicht, 'ä'; --`")
            @Entity(name = "Odd")
            class Odd {
                @Id
                Long id;
                @Column(name = "`der Name`")
                String name;
                String note;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "quotes are others on PostgreSQL, whose case is above")
    interface WithOddNamesAndTextsOnMySql {
        interface Before {
            @Table(name = "`Größe; x`")
            @Entity(name = "Size")
            class Size {
                @Id
                Long id;
                String note;
            }

            @Immutable
            @View(query = """
                    select id, note as `der Name`, 'it''s; -- no ${comment} /* here' as note -- don't; stop
                    from `Größe; x` /* nor 'here' */
                    -- the end""")
            @Table(name = "`Sicht, 'ä'; --`")
            @Entity(name = "Odd")
            class Odd {
                @Id
                Long id;
                @Column(name = "`der Name`")
                String name;
                String note;
            }
        }

        interface After {
            @Table(name = "`Größe; x`")
            @Entity(name = "Size")
            class Size {
                @Id
                Long id;
                @Column(length = 300)
                String note;
            }

            @Immutable
            @View(query = """
                    select id, note as `der Name`, 'it''s; -- no ${comment} /* here' as note -- don't; stop
                    from `Größe; x` /* nor 'here' */
                    -- the end""")
            @Table(name = "`Sicht, 'ä'; --`")
            @Entity(name = "Odd")
            class Odd {
                @Id
                Long id;
                @Column(name = "`der Name`")
                String name;
                String note;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)")
    interface WithCheckOption {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select id, amount from Detail where amount < 9")
            @Entity(name = "Small")
            class Small {
                @Id
                Long id;
                Integer amount;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select id, amount from Detail where amount < 9")
            @Table(options = "with check option")
            @Entity(name = "Small")
            class Small {
                @Id
                Long id;
                Integer amount;
            }
        }
    }

    @Case(rows = "insert into Detail (id, kind, amount) values (1, 'a', 3), (2, 'a', 5)")
    interface CommentOnAColumn {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                @Comment("all")
                Integer total;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from Detail group by kind")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                @Comment("it's all")
                Integer total;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has catalogs, as in the next case", gives = "select count(*) from reports.summary => 1", rows = "insert into reports.Detail (id, kind, amount) values (1, 'a', 3)")
    interface InASchema {
        interface Before {
            @Entity(name = "Detail")
            @Table(schema = "reports")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }
        }

        interface After {
            @Entity(name = "Detail")
            @Table(schema = "reports")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select kind, max(amount) as total from reports.Detail group by kind")
            @Table(schema = "reports")
            @Entity(name = "Summary")
            class Summary {
                @Id
                String kind;
                Integer total;
            }
        }
    }

    @Case(on = Server.MYSQL, why = "PostgreSQL has schemas, as in the case before")
    interface InACatalog {
        interface Before {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }
        }

        interface After {
            @Entity(name = "Detail")
            class Detail {
                @Id
                Long id;
                String kind;
                Integer amount;
            }

            @Immutable
            @View(query = "select 1 as kind, 2 as total")
            @Table(catalog = "reports")
            @Entity(name = "Summary")
            class Summary {
                @Id
                Integer kind;
                Integer total;
            }
        }
    }

    /** PostgreSQL takes a new label only after the transaction that adds it. */
    @Case(on = Server.POSTGRESQL, why = "MySQL has no enum types of their own", rows = "insert into Person (id, mood) values (1, 'SAD')")
    interface OfALabelThatIsNew {
        interface Before {
            enum Mood {
                SAD
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Enumerated(EnumType.STRING)
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                Mood mood;
            }
        }

        interface After {
            enum Mood {
                SAD,
                GLAD
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                @Enumerated(EnumType.STRING)
                @JdbcTypeCode(SqlTypes.NAMED_ENUM)
                Mood mood;
            }

            @Immutable
            @View(query = "select id from Person where mood = 'GLAD'")
            @Entity(name = "GladPerson")
            class GladPerson {
                @Id
                Long id;
            }
        }
    }

    @Case(on = Server.POSTGRESQL, why = "MySQL has no composite types", rows = "insert into Person (id, address) values (1, row('a'))", keeps = "select street from Street")
    interface OfACompositeType {
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

            @Immutable
            @View(query = "select id, (address).street as street from Person")
            @Entity(name = "Street")
            class Street {
                @Id
                Long id;
                String street;
            }
        }

        interface After {
            @Embeddable
            @RenamedFrom("address")
            @Struct(name = "place")
            class Address {
                @RenamedFrom("street")
                String way;
                String zip;
            }

            @Entity(name = "Person")
            class Person {
                @Id
                Long id;
                Address address;
            }

            @Immutable
            @View(query = "select id, (address).way as street from Person")
            @Entity(name = "Street")
            class Street {
                @Id
                Long id;
                String street;
            }
        }
    }
}
