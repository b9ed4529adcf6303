package io.quarkiverse.migrator.it.proof.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.runtime.flyway.SessionLockCustomizer;
import io.quarkiverse.migrator.runtime.flyway.resume.ResumingCallback;
import io.quarkiverse.migrator.runtime.migration.DatasourceMigration;
import io.quarkiverse.migrator.runtime.progress.Patience;

/** The scripts of an application, on disk so that a test can tamper with them, and the database that they are for. */
record Scripts(Path folder, Database database) {

    static final String FIRST = "V1__first.sql";
    static final String SECOND = "V2__second.sql";
    static final String THIRD = "V3__third.sql";

    /** Three scripts, each with its way back. */
    static Scripts three(Path folder, Database database) {
        Scripts scripts = new Scripts(folder, database);
        scripts.write(FIRST, "create table first (id int);\n");
        scripts.write(SECOND, "create table second (id int);\n");
        scripts.write(THIRD, "create table third (id int);\n");
        for (String name : new String[] { "U1__first.sql", "U2__second.sql", "U3__third.sql" }) {
            scripts.write("../undo/" + name, "drop table " + name.replaceAll("U\\d__|\\.sql", "") + ";\n");
        }
        return scripts;
    }

    void write(String name, String text) {
        try {
            Path file = folder.resolve("migration").resolve(name).normalize();
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rename(String name, String other) {
        try {
            Files.move(folder.resolve("migration").resolve(name), folder.resolve("migration").resolve(other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(folder.resolve("migration").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteIfThere(String name) {
        if (Files.exists(folder.resolve("migration").resolve(name))) {
            delete(name);
        }
    }

    /** Takes all scripts away. */
    void clear() {
        files().keySet().forEach(this::delete);
    }

    /** The contents of all files, by their names. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve("migration"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Flyway's settings as an application with Migrator has them. */
    FluentConfiguration flyway() {
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("filesystem:" + folder.resolve("migration")).ignoreMigrationPatterns(new String[0]);
        if (database.jdbcUrl().startsWith("jdbc:mysql:")) {
            flyway.callbacks(new ResumingCallback());
        } else {
            new SessionLockCustomizer().customize(flyway);
        }
        return flyway;
    }

    DatasourceMigration migration() {
        return migration(flyway());
    }

    /** A migration that tells so often where it is. */
    DatasourceMigration migration(Duration interval) {
        return migration(flyway(), new Patience(Patience.DEFAULT.lockWait(), interval));
    }

    static DatasourceMigration migration(FluentConfiguration flyway) {
        return migration(flyway, Patience.DEFAULT);
    }

    static DatasourceMigration migration(FluentConfiguration flyway, Patience patience) {
        return new DatasourceMigration("<default>", flyway.load(), patience);
    }
}
