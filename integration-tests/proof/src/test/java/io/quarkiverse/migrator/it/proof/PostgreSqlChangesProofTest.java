package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change, on PostgreSQL: the case's proofs hold, and a table says so. */
class PostgreSqlChangesProofTest {

    static Stream<ProofCase> cases() {
        return Families.cases(Server.POSTGRESQL);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("cases")
    void holds(ProofCase proven) {
        Optional<String> obstacle = proven.server().obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        Map<Proof, String> failures = ProofTable.SHARED.add(proven, ProofRun.failures(proven));
        assertThat(failures.keySet()).as(failures.toString()).isEqualTo(proven.known());
    }

    @AfterAll
    static void print() {
        ProofTable.SHARED.print();
    }
}
