package io.quarkiverse.migrator.it.proof.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.quarkiverse.migrator.it.proof.Server;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.plan.Answers;
import io.quarkiverse.migrator.runtime.command.CommandDatasource;
import io.quarkiverse.migrator.runtime.command.Commands;
import io.quarkiverse.migrator.runtime.flyway.resume.ResumingCallback;
import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.Draft;
import io.quarkiverse.migrator.state.Layout;
import io.quarkiverse.migrator.state.Migration;
import io.quarkiverse.migrator.state.ProjectFiles;
import io.quarkiverse.migrator.state.Snapshot;

/** An application with scripts in a folder, on a database of its own. */
final class Application implements AutoCloseable {

    private final Path folder;
    private final Server server;
    private final Database database;
    private Snapshot snapshot;

    Application(Path folder, Server server) {
        this.folder = folder;
        this.server = server;
        this.database = server.createDatabase();
        this.snapshot = Snapshot.empty(server.dialect().name());
    }

    Database database() {
        return database;
    }

    Server server() {
        return server;
    }

    /** Has Migrator write the script that leads to a schema, as a build does. */
    Migration write(Schema schema) {
        Layout layout = Layout.of(folder, "db/app/migration", "");
        Answers answers = new Answers(List.of(), List.of(), Map.of(), true);
        Schema target = server.dialect().completed(schema);
        Draft draft = Draft.of(snapshot, "", target, server.dialect(), "proof", answers);
        Migration migration = draft.migration(snapshot.scripts(), target, server.dialect(), "");
        ProjectFiles.write(layout, migration);
        snapshot = migration.snapshot();
        write("META-INF/migrator/schema.json", read(folder.resolve("src/main/migrator/schema.json")));
        return migration;
    }

    /** Writes a resource of the application. */
    void write(String resource, String text) {
        try {
            Path file = resources().resolve(resource);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a resource. */
    void delete(String resource) {
        try {
            Files.delete(resources().resolve(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a resource. */
    String read(String resource) {
        return read(resources().resolve(resource));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path resources() {
        return folder.resolve("src/main/resources");
    }

    /** Flyway, as the application has it. */
    Flyway flyway() {
        try {
            URL[] classPath = { resources().toUri().toURL() };
            ClassLoader classLoader = new URLClassLoader(classPath, Application.class.getClassLoader());
            FluentConfiguration configuration = Flyway.configure(classLoader).locations("classpath:db/app/migration")
                    .dataSource(database.jdbcUrl(), database.user(), database.password());
            return (server == Server.MYSQL ? configuration.callbacks(new ResumingCallback()) : configuration).load();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a command; its exit code. */
    int run(String line, Conversation conversation) {
        return Commands.run(line, List.of(new CommandDatasource("<default>", flyway())), conversation);
    }

    /** What a command says that has to end with this code, with nobody to answer. */
    String expect(int exitCode, String line) {
        Conversation conversation = new Conversation();
        assertThat(run(line, conversation)).as(line + "\n" + conversation.said() + "\n" + conversation.complaints())
                .isEqualTo(exitCode);
        return exitCode == 1 ? conversation.complaints() : conversation.said();
    }

    /** Version and success of the rows of Flyway's history. */
    List<String> history() {
        List<String> rows = new ArrayList<>();
        database.query("select version, success from flyway_schema_history where version is not null order by installed_rank")
                .forEach(row -> rows
                        .add(row.replace("|t", " applied").replace("|1", " applied").replaceAll("\\|[f0]", " failed")));
        return rows;
    }

    @Override
    public void close() {
        database.close();
    }
}
