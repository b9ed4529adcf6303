package io.quarkiverse.migrator.it.proof.cases;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Numbers of other types. */
public interface NumbersRetyped {

    @Case
    interface IntegerToLong {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer amount;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Long amount;
            }
        }
    }

    @Case(destructive = true, gives = "select amount from item => 7", rows = "insert into item (id, amount) values (1, 7)")
    interface LongToInteger {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Long amount;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer amount;
            }
        }
    }

    @Case(gives = "select amount from item => 7.00", rows = "insert into item (id, amount) values (1, 7)")
    interface LongToDecimal {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Long amount;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(precision = 21, scale = 2)
                BigDecimal amount;
            }
        }
    }

    @Case(gives = "select price from item => 12.34", rows = "insert into item (id, price) values (1, 12.34)")
    interface PrecisionWidened {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(precision = 10, scale = 2)
                BigDecimal price;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(precision = 12, scale = 2)
                BigDecimal price;
            }
        }
    }

    @Case(destructive = true, gives = "select price from item => 12.34", rows = "insert into item (id, price) values (1, 12.34)")
    interface PrecisionNarrowed {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(precision = 12, scale = 2)
                BigDecimal price;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(precision = 10, scale = 2)
                BigDecimal price;
            }
        }
    }

    @Case(gives = "select price from item => 12.3400", rows = "insert into item (id, price) values (1, 12.34)")
    interface ScaleWidened {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(precision = 10, scale = 2)
                BigDecimal price;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(precision = 12, scale = 4)
                BigDecimal price;
            }
        }
    }

    @Case(destructive = true, gives = "select price from item => 12.34", rows = "insert into item (id, price) values (1, 12.3400)")
    interface ScaleNarrowed {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(precision = 12, scale = 4)
                BigDecimal price;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(precision = 12, scale = 2)
                BigDecimal price;
            }
        }
    }

    @Case(gives = "select size from item => 0.5", rows = "insert into item (id, size) values (1, 0.5)")
    interface FloatToDouble {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Float size;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Double size;
            }
        }
    }

    @Case(destructive = true, gives = "select size from item => 0.5", rows = "insert into item (id, size) values (1, 0.5)")
    interface DoubleToFloat {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Double size;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Float size;
            }
        }
    }

    @Case(gives = "select size + 0.5 from item => 7.5", rows = "insert into item (id, size) values (1, 7)")
    interface IntegerToDouble {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Integer size;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Double size;
            }
        }
    }

    @Case(destructive = true, gives = "select size from item => 7.50", rows = "insert into item (id, size) values (1, 7.5)")
    interface DoubleToDecimal {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Double size;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                @Column(precision = 12, scale = 2)
                BigDecimal size;
            }
        }
    }

    @Case(destructive = true, gives = "select low, high from item => 7|7", rows = "insert into item (id, low, high) values (1, 7, 7)")
    interface ShortToByteAndBack {
        interface Before {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Short low;
                Byte high;
            }
        }

        interface After {
            @Entity(name = "item")
            class Item {
                @Id
                Long id;
                Byte low;
                Short high;
            }
        }
    }

}
