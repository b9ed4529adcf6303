package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change, on every server: the case's proofs hold, and a table of all says so. */
class ChangesProofTest {

    private static final ProofTable TABLE = new ProofTable();

    static Stream<ProofCase> cases() {
        Pattern wanted = Pattern.compile(System.getProperty("case", ""));
        return Families.all().flatMap(ProofCase::of).filter(proven -> wanted.matcher(proven.toString()).find());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(ProofCase proven) {
        Optional<String> obstacle = proven.server().obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        Map<Proof, String> failures = TABLE.add(proven, ProofRun.failures(proven));
        assertThat(failures.keySet()).as(failures.toString()).isEqualTo(proven.known());
    }

    @AfterAll
    static void print() {
        System.out.println(TABLE);
    }
}
