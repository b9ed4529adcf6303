package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.migrator.it.proof.cases.Associations;
import io.quarkiverse.migrator.it.proof.cases.ColumnRenames;
import io.quarkiverse.migrator.it.proof.cases.Columns;
import io.quarkiverse.migrator.it.proof.cases.ElementCollections;
import io.quarkiverse.migrator.it.proof.cases.Embeddables;
import io.quarkiverse.migrator.it.proof.cases.ForeignKeys;
import io.quarkiverse.migrator.it.proof.cases.Hierarchies;
import io.quarkiverse.migrator.it.proof.cases.Numbers;
import io.quarkiverse.migrator.it.proof.cases.OddNames;
import io.quarkiverse.migrator.it.proof.cases.Order;
import io.quarkiverse.migrator.it.proof.cases.Schemas;
import io.quarkiverse.migrator.it.proof.cases.SplitTables;
import io.quarkiverse.migrator.it.proof.cases.Structs;
import io.quarkiverse.migrator.it.proof.cases.TableRenames;
import io.quarkiverse.migrator.it.proof.cases.Tables;

/** Every kind of change, on every server: the case's proofs hold, and a table of all says so. */
class ChangesProofTest {

    private static final ProofTable TABLE = new ProofTable();

    static Stream<ProofCase> cases() {
        String wanted = System.getProperty("case", "");
        return families().flatMap(ProofCase::of).filter(proven -> proven.toString().contains(wanted));
    }

    private static Stream<Class<?>> families() {
        return Stream.of(
                Associations.class,
                ColumnRenames.class,
                Columns.class,
                ElementCollections.class,
                Embeddables.class,
                ForeignKeys.class,
                Hierarchies.class,
                Numbers.class,
                OddNames.class,
                Order.class,
                Schemas.class,
                SplitTables.class,
                Structs.class,
                TableRenames.class,
                Tables.class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(ProofCase proven) {
        Optional<String> obstacle = proven.server().obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        assertThat(TABLE.add(proven, ProofRun.failures(proven))).isEmpty();
    }

    @AfterAll
    static void print() {
        System.out.println(TABLE);
    }
}
