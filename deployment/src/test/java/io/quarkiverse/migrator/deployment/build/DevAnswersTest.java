package io.quarkiverse.migrator.deployment.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.migrator.deployment.devmode.DevBuild;
import io.quarkiverse.migrator.deployment.devmode.DevLaunch;
import io.quarkiverse.migrator.deployment.devmode.DevMigrations;
import io.quarkiverse.migrator.deployment.devmode.FurtherScripts;
import io.quarkiverse.migrator.deployment.devmode.view.MadeView;
import io.quarkiverse.migrator.deployment.devmode.view.OutcomeView;
import io.quarkiverse.migrator.deployment.devmode.view.QuestionView;
import io.quarkiverse.migrator.deployment.hibernate.EntityModel;
import io.quarkiverse.migrator.deployment.hibernate.SchemaBuildItem;
import io.quarkiverse.migrator.plan.Hints;
import io.quarkiverse.migrator.schema.Column;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.schema.Table;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** What a person answers and makes in dev mode, before the application got as far as its database. */
class DevAnswersTest {

    private static final LaunchModeBuildItem DEVELOPMENT = new LaunchModeBuildItem(LaunchMode.DEVELOPMENT, Optional.empty(),
            false, Optional.empty(), false);
    private static final String ANSWERS = "src/main/migrator/answers.properties";

    @TempDir
    Path folder;

    private final DevMigrations migrations = DevMigrations.current();

    @BeforeEach
    void writeTheFirstScript() {
        built(Map.of(), Column.of("id", "bigint"), Column.of("name", "varchar(255)"), Column.of("pages", "integer"));
        assertThat(migrations.make("default", "books").made()).isTrue();
        assertThat(migrations.pendingChanges()).isZero();
    }

    @Test
    void aRenameIsAnswered() throws IOException {
        built(Map.of(), Column.of("id", "bigint"), Column.of("title", "varchar(255)"), Column.of("pages", "integer"));
        assertThat(questions()).containsExactly("RENAME book.name");
        assertThat(migrations.pending("default").questions().get(0).candidates()).containsExactly("title");
        MadeView refused = migrations.make("default", "titles");
        assertThat(refused.made()).isFalse();
        assertThat(refused.message()).contains("needs an answer first");

        long revision = migrations.revision();
        OutcomeView answered = migrations.renamed("default", "book.name", "title");
        assertThat(answered.done()).isTrue();
        assertThat(answered.message()).contains(ANSWERS);
        assertThat(migrations.revision()).isGreaterThan(revision);
        assertThat(Files.readString(folder.resolve(ANSWERS))).contains("renames.book.name=title");
        assertThat(questions()).isEmpty();
        assertThat(migrations.pending("default").sql()).contains("rename column name to title");
        assertThat(migrations.pending("default").undoSql()).contains("rename column title to name");
        assertThat(migrations.preview("default", "titles").files()).anyMatch(file -> file.endsWith("V2__titles.sql"));
        assertThat(folder.resolve("src/main/resources/db/migration/V2__titles.sql")).doesNotExist();

        assertThat(migrations.make("default", "titles").made()).isTrue();
        assertThat(folder.resolve("src/main/resources/db/migration/V2__titles.sql")).content().contains("rename column");
        assertThat(folder.resolve(ANSWERS)).as("answers that the script has used").doesNotExist();
    }

    @Test
    void anotherAnswerTakesThePlaceOfTheFirst() throws IOException {
        built(Map.of(), Column.of("id", "bigint"), Column.of("title", "varchar(255)"), Column.of("pages", "integer"));
        migrations.renamed("default", "book.name", "title");
        assertThat(migrations.mayBeLost("default", "book.name").done()).isTrue();

        assertThat(Files.readString(folder.resolve(ANSWERS))).contains("allow-destructive.book.name=true")
                .doesNotContain("renames");
        assertThat(migrations.pending("default").sql()).contains("drop column name", "add column title");
    }

    @Test
    void aValueIsAnsweredAndAWrongOneToo() throws IOException {
        built(Map.of(), Column.of("id", "bigint"), Column.of("name", "varchar(255)"), Column.of("pages", "integer"),
                Column.required("isbn", "varchar(13)"));
        assertThat(questions()).containsExactly("FILL book.isbn");
        assertThat(migrations.value("default", "book.isbn", "'unknown'; drop table book").done()).as("what is no expression")
                .isFalse();
        assertThat(folder.resolve(ANSWERS)).doesNotExist();
        assertThat(questions()).containsExactly("FILL book.isbn");
        OutcomeView answered = migrations.value("default", "book.isbn", "'unknown'");
        assertThat(answered.done()).isTrue();
        assertThat(Files.readString(folder.resolve(ANSWERS))).contains("backfills.book.isbn='unknown'");
        assertThat(questions()).isEmpty();
        assertThat(migrations.pending("default").sql()).contains("set isbn = 'unknown'");
    }

    @Test
    void aLossIsAnswered() {
        built(Map.of(), Column.of("id", "bigint"), Column.of("name", "varchar(255)"));
        assertThat(questions()).containsExactly("LOSS book.pages");
        migrations.mayBeLost("default", "book.pages");
        assertThat(questions()).isEmpty();
    }

    @Test
    void nothingIsLookedAtWhereDevModeIsOff() {
        built(Map.of("quarkus.migrator.dev", "off"), Column.of("id", "bigint"));
        assertThat(migrations.pendingChanges()).isZero();
        assertThat(migrations.pending("default").changes()).isEmpty();
        assertThat(migrations.pending("default").error()).contains("quarkus.migrator.dev=off");
        assertThat(migrations.make("default", "").message()).contains("quarkus.migrator.dev=off");
        assertThat(migrations.command("makemigrations").output()).contains("quarkus.migrator.dev=off");
    }

    @Test
    void whatThereIsNotIsSaid() {
        assertThat(migrations.renamed("users", "book.name", "title").message()).contains("There is no datasource users",
                "default");
        assertThat(migrations.make("users", "").made()).isFalse();
        assertThat(migrations.apply("default").message()).contains("did not get as far as its database");
        assertThat(migrations.reset("default").done()).isFalse();
        assertThat(migrations.command("makemigrations --datasource users").output()).contains("There is no datasource users");
    }

    private List<String> questions() {
        return migrations.pending("default").questions().stream().map(DevAnswersTest::told).toList();
    }

    private static String told(QuestionView question) {
        return question.kind() + " " + question.subject();
    }

    private void built(Map<String, String> settings, Column... columns) {
        MigratorBuildTimeConfig config = new SmallRyeConfigBuilder().withMapping(MigratorBuildTimeConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 100)).build()
                .getConfigMapping(MigratorBuildTimeConfig.class);
        SchemaBuildItem schema = new SchemaBuildItem("<default>", "postgresql", "", () -> new EntityModel(
                Schema.of(Table.of("book", columns)), Hints.none()));
        DatasourceMigration migration = new DatasourceMigration(schema, "db/migration", folder,
                DatasourceSettings.of(config, "<default>"), config.lockTimeout(), Map.of());
        DevLaunch.session(DEVELOPMENT).built(
                List.of(new DevBuild(migration, List.of(), new FurtherScripts(List.of(), Map.of(), List.of()))),
                folder.resolve("target"));
    }
}
