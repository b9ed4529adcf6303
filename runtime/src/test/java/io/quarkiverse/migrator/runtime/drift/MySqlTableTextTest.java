package io.quarkiverse.migrator.runtime.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.schema.QualifiedName;

class MySqlTableTextTest {

    @Test
    void eachLineIsAPartAndCountersAndForeignKeysAreNone() {
        assertThat(MySqlTableText.parts(QualifiedName.of("a"), """
                CREATE TABLE `a` (
                  `id` bigint(20) NOT NULL AUTO_INCREMENT,
                  `o``dd, ) name` varchar(9) DEFAULT 'a,\\nb' COMMENT 'KEY `x` (`y`),',
                  PRIMARY KEY (`id`),
                  UNIQUE KEY `one` (`b`),
                  KEY `many` (`b`,`c`),
                  FULLTEXT KEY `words` (`d`),
                  CONSTRAINT `fk` FOREIGN KEY (`b`) REFERENCES `b` (`id`),
                  CONSTRAINT `positive` CHECK ((`id` > 0))
                ) ENGINE=InnoDB AUTO_INCREMENT=42 DEFAULT CHARSET=utf8mb4 COMMENT='AUTO_INCREMENT'
                /*!50100 PARTITION BY KEY (id) */""")).map(part -> part.kind() + " " + part.name() + ": " + part.definition())
                .containsExactly(
                        "TABLE : ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='AUTO_INCREMENT' /*!50100 PARTITION BY KEY (id) */",
                        "COLUMN id: bigint(20) NOT NULL AUTO_INCREMENT",
                        "COLUMN o`dd, ) name: varchar(9) DEFAULT 'a,\\nb' COMMENT 'KEY `x` (`y`),'",
                        "CONSTRAINT PRIMARY: primary key (`id`)", "INDEX one: unique key (`b`)", "INDEX many: key (`b`,`c`)",
                        "INDEX words: fulltext key (`d`)", "CONSTRAINT positive: CHECK ((`id` > 0))");
    }
}
