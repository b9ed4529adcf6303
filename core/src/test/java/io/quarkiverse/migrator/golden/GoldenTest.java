package io.quarkiverse.migrator.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.quarkiverse.migrator.change.Change;
import io.quarkiverse.migrator.dialect.Dialect;
import io.quarkiverse.migrator.dialect.Dialects;
import io.quarkiverse.migrator.diff.Difference;
import io.quarkiverse.migrator.diff.RenameResolution;
import io.quarkiverse.migrator.diff.Renames;
import io.quarkiverse.migrator.diff.SchemaDiff;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.plan.Plan;
import io.quarkiverse.migrator.plan.Planner;
import io.quarkiverse.migrator.plan.Question;
import io.quarkiverse.migrator.plan.Stage;
import io.quarkiverse.migrator.plan.Statement;
import io.quarkiverse.migrator.plan.Summary;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Snapshot;
import io.quarkiverse.migrator.state.SnapshotCodec;

/**
 * A folder a case: {@code before.json}, {@code after.json}, perhaps {@code renames.txt} and {@code databases.txt}, a file
 * {@code online} where the scripts are to leave tables in use, and for each database the expected statements, way back and
 * questions. {@code -Dgolden.rewrite=true} writes what comes out in place of comparing it.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final Map<String, String> BACKFILLS = Map.of("users.age", "18", "items.code",
            "case code when 'one' then 1 else 2 end");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.list(CASES)) {
            folders = files.sorted().toList();
        }
        assertThat(folders).isNotEmpty();
        return folders.stream().flatMap(folder -> databases(folder).map(name -> dynamicTest(
                folder.getFileName() + " on " + name, () -> check(folder, Dialects.of(name).orElseThrow()))));
    }

    /** A kind of change that no case has could be written wrongly unseen. */
    @Test
    void everyKindOfChangeHasACase() throws IOException {
        Set<Class<?>> kinds = new HashSet<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.toList()) {
                Dialect dialect = Dialects.of(databases(folder).findFirst().orElseThrow()).orElseThrow();
                Schema before = schema(folder.resolve("before.json"));
                Schema after = schema(folder.resolve("after.json"));
                SchemaDiff.between(before, after, renames(folder, before, after, dialect), BACKFILLS, dialect.traits())
                        .forEach(change -> kinds.add(change.getClass()));
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    /** All databases, or those that {@code databases.txt} lists because the others know no such thing. */
    private static Stream<String> databases(Path folder) {
        try {
            Path only = folder.resolve("databases.txt");
            return (Files.exists(only) ? Files.readAllLines(only) : Dialects.names()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path folder, Dialect dialect) throws IOException {
        Schema before = schema(folder.resolve("before.json"));
        Schema after = schema(folder.resolve("after.json"));
        assertThat(SchemaDiff.between(before, before)).isEmpty();
        assertThat(SchemaDiff.between(after, after)).isEmpty();
        Renames renames = renames(folder, before, after, dialect);
        List<Change> changes = SchemaDiff.between(before, after, renames, BACKFILLS, dialect.traits());
        List<Change> back = SchemaDiff.between(after, before, renames.inverse(), Map.of(), dialect.traits());
        assertThat(Difference.between(before, after, renames, BACKFILLS, dialect.traits()))
                .isEqualTo(new Difference(changes, back));
        assertThat(changes.isEmpty()).isEqualTo(before.equals(after) && renames.isEmpty());
        assertThat(back.isEmpty()).isEqualTo(changes.isEmpty());
        boolean online = Files.exists(folder.resolve("online"));
        Answers answers = online ? Answers.none().online(Duration.ofSeconds(5)) : Answers.none();
        String text = text(Planner.plan(changes, back, before, dialect, answers));
        Path expected = folder.resolve("expected." + dialect.name() + ".sql");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(expected, text);
        }
        assertThat(expected).hasContent(text);
        for (Schema schema : List.of(before, after)) {
            String json = SnapshotCodec.write(new Snapshot(dialect.name(), List.of(), schema));
            assertThat(SnapshotCodec.read(json, "schema.json").schema()).isEqualTo(schema);
        }
    }

    /** What {@code renames.txt} says, an entry a line. */
    private static Renames renames(Path folder, Schema before, Schema after, Dialect dialect) throws IOException {
        Path file = folder.resolve("renames.txt");
        List<String> entries = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return RenameResolution.of(before, after, entries, List.of(), true, dialect.traits());
    }

    private static Schema schema(Path file) throws IOException {
        return SnapshotCodec.read(Files.readString(file), file.toString()).schema();
    }

    private static String text(Plan plan) {
        StringBuilder text = new StringBuilder();
        Summary.lines(plan, "V1__before", "golden").forEach(line -> text.append("-- ").append(line).append('\n'));
        for (Question question : plan.questions()) {
            text.append("-- ? ").append(question.text()).append('\n');
        }
        append(text, plan.statements(Stage.TOGETHER), "");
        append(text, plan.statements(Stage.AFTERWARDS), "\n-- afterwards\n");
        text.append("\n-- way back\n");
        append(text, plan.undoStatements(Stage.AFTERWARDS), "");
        append(text, plan.undoStatements(Stage.TOGETHER),
                plan.undoStatements(Stage.AFTERWARDS).isEmpty() ? "" : "\n-- way back of what went before\n");
        return text.toString();
    }

    private static void append(StringBuilder text, List<Statement> statements, String head) {
        text.append(statements.isEmpty() ? "" : head);
        for (Statement statement : statements) {
            statement.hazards().forEach(hazard -> text.append("-- ").append(hazard.code()).append('\n'));
            text.append(statement.sql()).append(";\n");
        }
    }
}
