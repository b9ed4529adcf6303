package io.quarkiverse.migrator.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.migrator.schema.Check;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.DatabaseObject;
import io.quarkiverse.migrator.schema.EnumType;
import io.quarkiverse.migrator.schema.ForeignKey;
import io.quarkiverse.migrator.schema.Index;
import io.quarkiverse.migrator.schema.IndexKey;
import io.quarkiverse.migrator.schema.PrimaryKey;
import io.quarkiverse.migrator.schema.QualifiedName;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Sequence;
import io.quarkiverse.migrator.schema.StructType;
import io.quarkiverse.migrator.schema.Table;
import io.quarkiverse.migrator.schema.UniqueKey;
import io.quarkiverse.migrator.schema.View;

public class SnapshotCodecTest {

    private static final String FILE = "src/main/migrator/schema.json";

    /** Everything that a schema can hold, each text with characters that JSON and SQL escape. */
    public static Schema everything() {
        String odd = "it's \"odd\" \\ ü\n${x}";
        Column full = new Column(odd, "varchar(255)", false, "'" + odd, "a + 1", true, "de-DE", odd);
        Table table = new Table(new QualifiedName("lib", "books"), odd, "tablespace x",
                List.of(full, Column.of("b", "text")), Optional.of(new PrimaryKey("pk", List.of("b", odd))),
                List.of(new UniqueKey("uk", List.of("b"), "deferrable")),
                List.of(new Index("ix", true, List.of(new IndexKey("b", false, "desc"), new IndexKey("lower(b)", true, "")),
                        "gin", "where b > 1")),
                List.of(new ForeignKey("fk", List.of("b"), new QualifiedName("other", "t"), List.of("id"), "cascade",
                        "foreign key (b) references t", "deferrable")),
                List.of(new Check("ck", "b in ('" + odd + "')", "no inherit")), List.of("insert into t values (1)"));
        return new Schema(List.of("lib", "other"),
                List.of(new EnumType(QualifiedName.of("mood"), List.of("sad", odd)),
                        new StructType(QualifiedName.of("point"), odd, List.of(Column.of("x", "integer")))),
                List.of(new Sequence(QualifiedName.of("s"), 5, -50, "cycle")), List.of(table),
                List.of(new View(new QualifiedName("lib", "v"), "select '" + odd + "'", "with check option",
                        new TreeMap<>(Map.of("", odd, "b", "c")))),
                List.of(new DatabaseObject("v", true, List.of("create view v"), List.of("drop view v"))), List.of(), List.of());
    }

    @Test
    void givesBackWhatItWrote() {
        Snapshot snapshot = new Snapshot("postgresql", List.of(Script.of("V1__a.sql", "create").orElseThrow(),
                Script.of("V1.2__b.sql", "x").orElseThrow().withSettings(ScriptSettings.of("${x}", false))), everything());
        String text = SnapshotCodec.write(snapshot);
        assertThat(SnapshotCodec.read(text, FILE)).isEqualTo(snapshot);
        assertThat(SnapshotCodec.write(SnapshotCodec.read(text, FILE))).isEqualTo(text);
    }

    @Test
    void writesALineForEachColumn() {
        Schema schema = Schema.of(Table.of("users", Column.required("id", "bigint"), Column.of("name", "text")));
        assertThat(SnapshotCodec.write(new Snapshot("postgresql", List.of(), schema)).lines()).contains(
                "          {\"name\":\"id\",\"type\":\"bigint\",\"nullable\":false},",
                "          {\"name\":\"name\",\"type\":\"text\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "|is not a snapshot",
            "[]|is not a snapshot",
            "{\"format\": 1|is not valid JSON at line 1",
            "<<<<<<< HEAD|has conflict markers of git",
            "{\"format\": 99, \"dialect\": \"x\"}|has format 99, and this version of Migrator knows formats up to 1. Update",
            "{\"format\": 1, \"schema\": {}}|\"dialect\" is missing",
            "{\"format\": 1, \"dialect\": \"postgresql\"}|an object was expected",
            "{\"format\": 1, \"dialect\": \"postgresql\", \"schema\": {\"tabels\": []}}|\"tabels\" is unknown",
            "{\"format\": 1, \"dialect\": \"postgresql\", \"schema\": {\"tables\": [{\"table\": 3}]}}|\"table\" is missing or no text",
            "{\"format\": null}|is not a snapshot",
            "{\"format\": 1, \"dialect\": \"x\", \"schema\": null}|an object was expected in place of null",
            "{\"format\": 1, \"dialect\": \"x\", \"schema\": {\"tables\": {}}}|\"tables\" is no list in {\"tables\":{}}",
            "{\"format\": 1, \"dialect\": \"x\", \"schema\": {\"types\": [{\"name\": \"t\", \"attributes\": [{\"name\": \"a\", \"type\": \"b\", \"nullable\": 3,"
                    + " \"more\": [1.5, null, true]}]}]}}|{\"name\":\"a\",\"type\":\"b\",\"nullable\":3,\"more\":[1.5,null,true]}",
            "{\"format\": 1, \"dialect\": \"x\", \"schema\": {\"sequences\": [{\"name\": \"s\", \"start\": 1.0}]}}|\"start\" is missing or no whole",
            "{\"format\": 1, \"dialect\": \"x\", \"scripts\": [{\"file\": \"no\", \"checksum\": 1}], \"schema\": {}}|\"no\" is no versioned",
    })
    void namesTheFileAndTheFix(String text, String message) {
        assertThatThrownBy(() -> SnapshotCodec.read(text == null ? "" : text, FILE)).isInstanceOf(StateException.class)
                .hasMessageStartingWith(FILE).hasMessageContaining(message)
                .hasMessageMatching(
                        "(?s).*(Restore it from version control|Update quarkus-migrator|command=merge makes one of both).*");
    }
}
