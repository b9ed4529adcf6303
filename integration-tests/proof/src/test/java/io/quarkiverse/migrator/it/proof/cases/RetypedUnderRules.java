package io.quarkiverse.migrator.it.proof.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;

import io.quarkiverse.migrator.Backfill;

/** Columns of other types that keys, indexes, checks and other columns lean on. */
public interface RetypedUnderRules {

    @Case
    interface UnderUnique {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(unique = true)
                Integer code;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(unique = true)
                Long code;
            }
        }
    }

    @Case
    interface UnderIndex {
        interface Before {
            @Entity(name = "item")
            @Table(indexes = @Index(name = "item_by_code", columnList = "code"))
            class Item {
                @Id
                Long id;
                Integer code;
            }
        }

        interface After {
            @Entity(name = "item")
            @Table(indexes = @Index(name = "item_by_code", columnList = "code"))
            class Item {
                @Id
                Long id;
                Long code;
            }
        }
    }

    @Case
    interface UnderForeignKeyOnBothSides {
        interface Before {
            @Entity(name = "town")
            class Town {
                @Id
                Integer id;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @ManyToOne
                Town town;
            }
        }

        interface After {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @ManyToOne
                Town town;
            }
        }
    }

    @Case
    interface UnderForeignKeyOfTexts {
        interface Before {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
                @Column(unique = true, length = 10)
                String code;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(referencedColumnName = "code")
                Town town;
            }
        }

        interface After {
            @Entity(name = "town")
            class Town {
                @Id
                Long id;
                @Column(unique = true, length = 20)
                String code;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @ManyToOne
                @JoinColumn(referencedColumnName = "code")
                Town town;
            }
        }
    }

    @Case(gives = "select total from item => 6", rows = "insert into item (id, price, amount) values (1, 2, 3)")
    interface UnderGeneratedColumn {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
                Integer amount;
                @GeneratedColumn("price * amount")
                Long total;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Long price;
                Integer amount;
                @GeneratedColumn("price * amount")
                Long total;
            }
        }
    }

    @Case(gives = "select total from item => 6", rows = "insert into item (id, price, amount) values (1, 2, 3)")
    interface OfGeneratedColumn {
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
                @GeneratedColumn("price * amount")
                Long total;
            }
        }
    }

    @Case
    interface UnderCheck {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Check(constraints = "price > 0")
                Integer price;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Check(constraints = "price > 0")
                Long price;
            }
        }
    }

    @Case
    interface UnderDefault {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @ColumnDefault("5")
                Integer price;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @ColumnDefault("5")
                Long price;
            }
        }
    }

    @Case
    interface UnderDefaultThatChanges {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @ColumnDefault("'5'")
                String price;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @ColumnDefault("5")
                @Backfill("case price when 'one' then 1 else 2 end")
                Integer price;
            }
        }
    }

    @Case(gives = "select code from item order by id => 1,2", rows = { "insert into item (id, code) values (1, 'one')",
            "insert into item (id, code) values (2, 'two')" })
    interface ConvertedUnderUnique {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(unique = true, nullable = false)
                String code;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(unique = true, nullable = false)
                @Backfill("case code when 'one' then 1 else 2 end")
                Integer code;
            }
        }
    }

    @Case(gives = "select code from item => 1", rows = "insert into item (id, code) values (1, 'one')")
    interface ConvertedUnderIndexAndDefault {
        interface Before {
            @Entity(name = "item")
            @Table(indexes = @Index(name = "item_by_code", columnList = "code"))
            class Item {
                @Id
                Long id;
                @ColumnDefault("'one'")
                String code;
            }
        }

        interface After {
            @Entity(name = "item")
            @Table(indexes = @Index(name = "item_by_code", columnList = "code"))
            class Item {
                @Id
                Long id;
                @ColumnDefault("1")
                @Backfill("case code when 'one' then 1 else 2 end")
                Integer code;
            }
        }
    }

    @Case(gives = "select code from item => 1", rows = "insert into item (id, code) values (1, 'one')")
    interface ConvertedUnderCheck {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Check(constraints = "code <> 'none'")
                String code;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Check(constraints = "code > 0")
                @Backfill("case code when 'one' then 1 else 2 end")
                Integer code;
            }
        }
    }

    @Case(gives = "select code from item order by code => 1,2", rows = { "insert into item (code) values ('one')",
            "insert into item (code) values ('two')" })
    interface ConvertedUnderPrimaryKey {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                String code;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                @Backfill("case code when 'one' then 1 else 2 end")
                Long code;
            }
        }
    }

    @Case(gives = "select id, town_code from street => 1|1", rows = { "insert into town (code) values ('one')",
            "insert into street (id, town_code) values (1, 'one')" })
    interface ConvertedUnderForeignKey {
        interface Before {
            @Entity(name = "town")
            class Town {
                @Id
                String code;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @ManyToOne
                Town town;
            }
        }

        interface After {
            @Entity(name = "town")
            class Town {
                @Id
                @Backfill("case code when 'one' then 1 else 2 end")
                Long code;
            }

            @Entity(name = "street")
            class Street {
                @Id
                Long id;
                @ManyToOne
                @Backfill("case town_code when 'one' then 1 else 2 end")
                Town town;
            }
        }
    }

    @Case(backfills = "item.price=5", gives = "select price from item order by id => 5,2", rows = {
            "insert into item (id) values (1)", "insert into item (id, price) values (2, 2)" })
    interface RequiredAtTheSameTime {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer price;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                long price;
            }
        }
    }

}
