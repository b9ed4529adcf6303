package io.quarkiverse.migrator.it.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.migrator.it.proof.cases.BytesAndBooleansRetyped;
import io.quarkiverse.migrator.it.proof.cases.CheckedValues;
import io.quarkiverse.migrator.it.proof.cases.Checks;
import io.quarkiverse.migrator.it.proof.cases.Collations;
import io.quarkiverse.migrator.it.proof.cases.ColumnDefinitions;
import io.quarkiverse.migrator.it.proof.cases.ColumnsAdded;
import io.quarkiverse.migrator.it.proof.cases.ColumnsAddedWithRules;
import io.quarkiverse.migrator.it.proof.cases.ColumnsAltered;
import io.quarkiverse.migrator.it.proof.cases.ColumnsDropped;
import io.quarkiverse.migrator.it.proof.cases.DefaultsAndComments;
import io.quarkiverse.migrator.it.proof.cases.DocumentsAndArraysRetyped;
import io.quarkiverse.migrator.it.proof.cases.GeneratedColumns;
import io.quarkiverse.migrator.it.proof.cases.Identities;
import io.quarkiverse.migrator.it.proof.cases.Indexes;
import io.quarkiverse.migrator.it.proof.cases.NamedEnums;
import io.quarkiverse.migrator.it.proof.cases.Numbers;
import io.quarkiverse.migrator.it.proof.cases.NumbersRetyped;
import io.quarkiverse.migrator.it.proof.cases.PrimaryKeys;
import io.quarkiverse.migrator.it.proof.cases.RetypedUnderRules;
import io.quarkiverse.migrator.it.proof.cases.Sequences;
import io.quarkiverse.migrator.it.proof.cases.TextsRetyped;
import io.quarkiverse.migrator.it.proof.cases.TimesRetyped;
import io.quarkiverse.migrator.it.proof.cases.UniqueKeys;

/** Every kind of change, on every server: the case's proofs hold, and a table of all says so. */
class ChangesProofTest {

    private static final ProofTable TABLE = new ProofTable();

    static Stream<ProofCase> cases() {
        Pattern wanted = Pattern.compile(System.getProperty("case", ""));
        return Stream.of(
                BytesAndBooleansRetyped.class,
                CheckedValues.class,
                Checks.class,
                Collations.class,
                ColumnDefinitions.class,
                ColumnsAdded.class,
                ColumnsAddedWithRules.class,
                ColumnsAltered.class,
                ColumnsDropped.class,
                DefaultsAndComments.class,
                DocumentsAndArraysRetyped.class,
                GeneratedColumns.class,
                Identities.class,
                Indexes.class,
                NamedEnums.class,
                Numbers.class,
                NumbersRetyped.class,
                PrimaryKeys.class,
                RetypedUnderRules.class,
                Sequences.class,
                TextsRetyped.class,
                TimesRetyped.class,
                UniqueKeys.class)
                .flatMap(ProofCase::of).filter(proven -> wanted.matcher(proven.toString()).find());
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
