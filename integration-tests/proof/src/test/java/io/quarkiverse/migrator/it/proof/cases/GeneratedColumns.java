package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

import org.hibernate.annotations.GeneratedColumn;

/** Columns that the database works out. */
public interface GeneratedColumns {

    @Case(gives = "select total from item => 5", rows = "insert into item (id, price, amount) values (1, 2, 3)")
    interface GeneratedExpressionChanged {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
                Integer amount;
                @GeneratedColumn("price * amount")
                Integer total;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
                Integer amount;
                @GeneratedColumn("price + amount")
                Integer total;
            }
        }
    }

    @Case(gives = "select total from item => 5", rows = "insert into item (id, price, amount) values (1, 2, 3)")
    interface GeneratedWithIndexChanged {
        interface Before {
            @Entity(name = "item")
            @Table(indexes = @Index(name = "by_total", columnList = "total"))
            class Item {
                @Id
                Long id;
                Integer price;
                Integer amount;
                @GeneratedColumn("price * amount")
                Integer total;
            }
        }

        interface After {
            @Entity(name = "item")
            @Table(indexes = @Index(name = "by_total", columnList = "total"))
            class Item {
                @Id
                Long id;
                Integer price;
                Integer amount;
                @GeneratedColumn("price + amount")
                Integer total;
            }
        }
    }

    @Case(gives = "select total from item => 6", rows = "insert into item (id, price, amount) values (1, 2, 3)")
    interface GeneratedBecomesPlain {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
                Integer amount;
                @GeneratedColumn("price * amount")
                Integer total;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
                Integer amount;
                Integer total;
            }
        }
    }

    @Case(gives = "select total from item => 6", destructive = true, rows = "insert into item (id, price, amount) values (1, 2, 3)")
    interface PlainBecomesGenerated {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
                Integer amount;
                Integer total;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
                Integer amount;
                @GeneratedColumn("price * amount")
                Integer total;
            }
        }
    }

}
