package io.quarkiverse.migrator.it.proof.migration;

import static io.quarkiverse.migrator.it.proof.migration.Scripts.SECOND;
import static io.quarkiverse.migrator.it.proof.migration.Scripts.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.migrator.deployment.start.PackagedFiles;
import io.quarkiverse.migrator.it.proof.Server;
import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.runtime.migration.DatasourceMigration;
import io.quarkiverse.migrator.runtime.migration.MigrationStatus;
import io.quarkiverse.migrator.runtime.start.fast.HistoryCheck;
import io.quarkiverse.migrator.runtime.start.fast.PackagedHistory;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;

/** The fast start takes a database for current only where Flyway does: both look at every history that can be made here. */
class FastStartTest {

    private static final String TABLE = "flyway_schema_history";
    private static final int RANDOM_HISTORIES = Integer.getInteger("fast.histories", 15);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void bothSayTheSameOfEveryHistory(Server server) throws Exception {
        try (Database database = database(server)) {
            Scripts scripts = Scripts.three(folder, database);
            scripts.migration().migrate();
            copy(database, TABLE, "kept");
            for (Tampering tampering : Tampering.values()) {
                String what = server + " " + tampering;
                restore(scripts);
                tampering.accept(scripts);
                assertThat(isCurrent(scripts, what)).as(what).isEqualTo(tampering.current());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothSayTheSameOfRandomHistories(Server server) throws Exception {
        long seed = Long.getLong("fast.seed", System.nanoTime());
        Random random = new Random(seed);
        Tampering[] all = Tampering.values();
        try (Database database = database(server)) {
            Scripts scripts = Scripts.three(folder, database);
            scripts.migration().migrate();
            copy(database, TABLE, "kept");
            for (int i = 0; i < RANDOM_HISTORIES; i++) {
                restore(scripts);
                StringBuilder what = new StringBuilder(server + ", -Dfast.seed=" + seed + ", " + i + ":");
                for (int changes = random.nextInt(4); changes >= 0; changes--) {
                    Tampering tampering = all[random.nextInt(all.length)];
                    what.append(' ').append(tampering);
                    tampering.accept(scripts);
                }
                isCurrent(scripts, what.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherTableAndAnotherSchema(Server server) throws Exception {
        try (Database database = database(server); Database home = database(server)) {
            Scripts scripts = Scripts.three(folder, database);
            FluentConfiguration flyway = scripts.flyway().table("My history").defaultSchema(
                    server == Server.MYSQL ? home.name() : "mine");
            String schema = flyway.getDefaultSchema();
            if (server == Server.POSTGRESQL) {
                database.execute("create schema mine");
            }
            assertThat(fast(scripts, "My history", Optional.of(schema))).isNotEmpty();

            Scripts.migration(flyway).migrate();

            assertThat(fast(scripts, "My history", Optional.of(schema))).isEmpty();
            assertThat(fast(scripts, "My history", Optional.empty())).isNotEmpty();
            assertThat(fast(scripts, TABLE, Optional.of(schema))).isNotEmpty();
        }
    }

    /** The server and the build make the same text of them. */
    @ParameterizedTest
    @EnumSource
    void namesInAnyLetters(Server server) throws Exception {
        try (Database database = database(server)) {
            Scripts scripts = Scripts.three(folder, database);
            scripts.write("V4__Größe_:4:_名前_'x'.sql", "create table fourth (id int);\n");
            scripts.write("V5__" + "long_".repeat(45) + ".sql", "create table fifth (id int);\n");
            scripts.migration().migrate();

            assertThat(fast(scripts, TABLE, Optional.empty())).isEmpty();

            database.execute("update " + TABLE + " set description = 'Grösse' where version = '4'");
            assertThat(fast(scripts, TABLE, Optional.empty())).isNotEmpty();
        }
    }

    /** Flyway's schema is the first one of the path that exists, also where the table is found further on. */
    @Test
    void aHistoryFurtherOnTheSearchPathIsNone() throws Exception {
        try (Database database = database(Server.POSTGRESQL)) {
            Scripts scripts = Scripts.three(folder, database);
            scripts.migration().migrate();
            assertThat(fast(scripts, TABLE, Optional.empty())).isEmpty();

            database.execute("create schema " + database.user());

            assertThat(scripts.migration().status().history()).isFalse();
            assertThat(fast(scripts, TABLE, Optional.empty())).isNotEmpty();
        }
    }

    /** Whether the fast start takes it for current, which is asserted to be so for Flyway then. */
    private boolean isCurrent(Scripts scripts, String what) throws Exception {
        boolean fast = fast(scripts, TABLE, Optional.empty()).isEmpty();
        if (fast) {
            DatasourceMigration migration = scripts.migration();
            MigrationStatus status = migration.status();
            assertThat(status.pending()).as(what).isEmpty();
            assertThat(status.problems()).as(what).isEmpty();
            List<String> before = scripts.database().query("select * from " + TABLE + " order by installed_rank");
            assertThat(migration.migrate().applied()).as(what).isEmpty();
            assertThat(scripts.database().query("select * from " + TABLE + " order by installed_rank")).as(what)
                    .isEqualTo(before);
        }
        return fast;
    }

    private static void restore(Scripts scripts) {
        scripts.clear();
        Scripts.three(scripts.folder(), scripts.database());
        scripts.database().execute("drop table if exists " + TABLE);
        copy(scripts.database(), "kept", TABLE);
    }

    private static void copy(Database database, String table, String copy) {
        if (database.jdbcUrl().startsWith("jdbc:mysql:")) {
            // MySQL 8.0.12 once ended in the middle of a "create table as select"
            database.execute("create table " + copy + " like " + table, "insert into " + copy + " select * from " + table);
        } else {
            database.execute("create table " + copy + " as select * from " + table);
        }
    }

    private static Optional<String> fast(Scripts scripts, String table, Optional<String> schema) throws Exception {
        Database database = scripts.database();
        PackagedHistory packaged = PackagedFiles.history(scripts.files());
        if (!packaged.obstacle().isEmpty()) {
            return Optional.of(packaged.obstacle());
        }
        Vertx vertx = Vertx.vertx();
        Pool pool = Pool.pool(vertx, SqlConnectOptions.fromUri(database.reactiveUrl()).setUser(database.user())
                .setPassword(database.password()), new PoolOptions().setMaxSize(1));
        try {
            return new HistoryCheck(packaged, table, schema).obstacle(pool);
        } finally {
            pool.close().toCompletionStage().toCompletableFuture().get();
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    private static Database database(Server server) {
        Optional<String> obstacle = server.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        return server.createDatabase();
    }

    /** What may happen to scripts and to the history of a database. */
    enum Tampering {
        NOTHING(true, scripts -> {
        }),
        OTHER_LINE_ENDS(true, scripts -> scripts.write(SECOND, "create table second (id int);\r\n")),
        WITH_HARMLESS_SETTINGS(true, scripts -> scripts.write(SECOND + ".conf", "placeholderReplacement=false\n")),
        WITH_SETTINGS(false, scripts -> scripts.write(SECOND + ".conf", "shouldExecute=false\n")),
        EDITED(false, scripts -> scripts.write(SECOND, "create table second (id bigint);\n")),
        REMOVED(false, scripts -> scripts.deleteIfThere(SECOND)),
        LAST_REMOVED(false, scripts -> scripts.deleteIfThere(THIRD)),
        RENAMED(false, scripts -> {
            scripts.deleteIfThere(SECOND);
            scripts.write("V2__other.sql", "create table second (id int);\n");
        }),
        PENDING(false, scripts -> scripts.write("V4__fourth.sql", "create table if not exists fourth (id int);\n")),
        LATE(false, scripts -> scripts.write("V1_1__late.sql", "create table if not exists late (id int);\n")),
        DUPLICATE(false, scripts -> scripts.write("V2_0__again.sql", "select 1;\n")),
        REPEATABLE(false, scripts -> scripts.write("R__always.sql", "select 1;\n")),
        CALLBACK(false, scripts -> scripts.write("afterMigrate.sql", "select 1;\n")),
        MISNAMED(false, scripts -> scripts.write("v40_bad.sql", "select 1;\n")),
        FAILED(false, "update T set success = false where version = '3'"),
        ROW_GONE(false, "delete from T where version = '2'"),
        LAST_ROW_GONE(false, "delete from T where version = '3'"),
        ALL_ROWS_GONE(false, "delete from T"),
        CHECKSUM(false, "update T set checksum = checksum + 1 where version = '1'"),
        NO_CHECKSUM(false, "update T set checksum = null where version = '1'"),
        DESCRIPTION(false, "update T set description = 'other' where version = '1'"),
        TYPE(false, "update T set type = 'JDBC' where version = '1'"),
        BASELINE(false, "update T set type = 'BASELINE' where version = '1'"),
        FUTURE(false, "insert into T (installed_rank, version, description, type, script, checksum, installed_by,"
                + " execution_time, success) values (9, '9', 'ninth', 'SQL', 'V9__ninth.sql', 1, 'ada', 1, true)"),
        DELETED(false, "insert into T (installed_rank, version, description, type, script, checksum, installed_by,"
                + " execution_time, success) values (10, '3', 'third', 'DELETE', 'V3__third.sql', null, 'ada', 1, true)"),
        REPEATED(false, "insert into T (installed_rank, version, description, type, script, checksum, installed_by,"
                + " execution_time, success) values (11, null, 'always', 'SQL', 'R__always.sql', 1, 'ada', 1, true)"),
        SCHEMA(true, "insert into T (installed_rank, version, description, type, script, checksum, installed_by,"
                + " execution_time, success) values (0, null, '<< Flyway Schema Creation >>', 'SCHEMA', 'x', null, 'ada', 0, true)"),
        OUT_OF_ORDER(false, "update T set installed_rank = 4 where version = '1'"),
        TWICE(false, "insert into T select 12, version, description, type, script, checksum, installed_by, installed_on,"
                + " execution_time, success from T where version = '1'"),
        NO_HISTORY(false, "drop table T");

        private final boolean current;
        private final Consumer<Scripts> action;

        Tampering(boolean current, Consumer<Scripts> action) {
            this.current = current;
            this.action = action;
        }

        Tampering(boolean current, String sql) {
            this(current, scripts -> {
                try {
                    scripts.database().execute(sql.replaceAll("\\bT\\b", TABLE));
                } catch (IllegalStateException e) {
                    // An earlier one took the table away
                    assertThat(scripts.database().catalog().rows("table")).noneMatch(row -> row.contains(TABLE));
                }
            });
        }

        boolean current() {
            return current;
        }

        void accept(Scripts scripts) {
            action.accept(scripts);
        }
    }
}
