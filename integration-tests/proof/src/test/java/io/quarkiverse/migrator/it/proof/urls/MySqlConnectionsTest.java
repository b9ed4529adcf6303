package io.quarkiverse.migrator.it.proof.urls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.sql.SQLException;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.migrator.it.support.Database;
import io.quarkiverse.migrator.it.support.MySqlServer;
import io.vertx.core.Vertx;

/** What is derived leads Connector/J to where the reactive client goes. */
class MySqlConnectionsTest {

    private static final String PASSWORD = "p@:/?#&= %1";
    private static final String ENCODED = "p%40%3A%2F%3F%23%26%3D%20%251";
    private static final String ADDRESS = "reactive.url=mysql://ann:{pw}@localhost:{port}/my%20shop";
    private static final String IS_ENCRYPTED = "select if(variable_value = '', 'plain', 'tls')"
            + " from performance_schema.session_status where variable_name = 'Ssl_cipher'";
    private static final Vertx VERTX = Vertx.vertx();

    @TempDir
    static Path folder;

    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        Optional<String> obstacle = MySqlServer.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle::toString);
        database = MySqlServer.shared().createDatabase();
        new Database("mysql", database.jdbcUrl(), "", "root", "").execute("create user ann identified by '" + PASSWORD + "'",
                "create database `my shop`",
                "grant all on `my shop`.* to ann", "grant select on performance_schema.* to ann");
        trustStore(Path.of(database.query("select @@datadir").get(0)).resolve("ca.pem"));
    }

    @AfterAll
    static void stop() throws Exception {
        VERTX.close().toCompletionStage().toCompletableFuture().get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            ADDRESS + "                                                                      | select database()                    | my shop",
            "reactive.url=vertx-reactive:mysql://ann:{pw}@127.0.0.1:{port}/my%20shop         | select substring_index(user(), '@', 1) | ann",
            "reactive.url=mariadb://ann:{pw}@localhost:{port}/my%20shop                      | select database()                    | my shop",
            "reactive.url=mysql://localhost:{port}/my%20shop?user=ann&password={pw}          | select database()                    | my shop",
            "reactive.url=mysql://bob:x@localhost:{port}/my%20shop ; username=ann ; password={plain} | select database()            | my shop",
            "reactive.url=mysql://ann:{pw}@?host=localhost&port={port}&schema=my%20shop      | select database()                    | my shop",
            "reactive.url=mysql://ann:{pw}@localhost:{port}                                  | select coalesce(database(), 'none')  | none",
            ADDRESS + ",mysql://ann:{pw}@127.0.0.1:{port}/my%20shop                          | select database()                    | my shop",
            ADDRESS + "?collation=utf8mb4_bin                                                | select @@collation_connection        | utf8mb4_bin",
            ADDRESS + " ; reactive.mysql.ssl-mode=disabled                                   | {tls}                                | plain",
            ADDRESS + " ; reactive.mysql.ssl-mode=required ; reactive.trust-all=true         | {tls}                                | tls",
            ADDRESS + " ; reactive.mysql.ssl-mode=verify-ca ; {jks}                          | {tls}                                | tls",
            ADDRESS + " ; reactive.mysql.ssl-mode=verify-ca ; {jks} ; reactive.trust-all=true | {tls}                               | tls",
    })
    void asTheClient(String settings, String query, String answer) throws Exception {
        BothSides sides = sides(settings);
        String asked = query.replace("{tls}", IS_ENCRYPTED);
        assertThat(sides.client(VERTX, asked)).isEqualTo(answer);
        assertThat(sides.jdbc(asked)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "?charset=latin1                           | select @@character_set_client     | latin1",
            "?charset=koi8r                            | select @@character_set_client     | koi8r",
            "?connectionTimeZone=%2B03:00&forceConnectionTimeZoneToSession=true | select @@time_zone | +03:00",
            "?sessionVariables=lock_wait_timeout%3D7   | select @@lock_wait_timeout        | 7",
            "?sslMode=required                         | {tls}                             | tls",
    })
    void whatOnlyJdbcReads(String parameters, String query, String answer) throws SQLException {
        assertThat(sides(ADDRESS + parameters).jdbc(query.replace("{tls}", IS_ENCRYPTED))).isEqualTo(answer);
    }

    /** Connector/J encrypts wherever the server can, and the client only when it is told to. */
    @Test
    void jdbcIsEncryptedWhereNothingIsSaid() throws Exception {
        assertThat(sides(ADDRESS).client(VERTX, IS_ENCRYPTED)).isEqualTo("plain");
        assertThat(sides(ADDRESS).jdbc(IS_ENCRYPTED)).isEqualTo("tls");
    }

    @Test
    void trustsNobodyWhomTheClientDoesNotTrust() {
        for (String settings : new String[] { ADDRESS + " ; reactive.mysql.ssl-mode=verify-ca",
                ADDRESS + " ; reactive.mysql.ssl-mode=verify-ca ; reactive.trust-all=true",
                ADDRESS + " ; reactive.mysql.ssl-mode=verify-identity ; {jks} ; "
                        + "reactive.hostname-verification-algorithm=HTTPS" }) {
            assertThatThrownBy(() -> sides(settings).jdbc(IS_ENCRYPTED)).as(settings).isInstanceOf(SQLException.class)
                    .hasMessageNotContaining(PASSWORD);
            assertThatThrownBy(() -> sides(settings).client(VERTX, IS_ENCRYPTED)).as(settings)
                    .isInstanceOf(Exception.class);
        }
    }

    @Test
    void opensUnixSockets() throws SQLException {
        String socket = database.query("select @@socket").get(0);
        assertThat(sides("reactive.url=mysql://ann:{pw}@" + socket.replace("/", "%2F") + "/my%20shop").jdbc(
                "select database()")).isEqualTo("my shop");
        assertThat(sides("reactive.url=mysql://ann:{pw}@/my%20shop?socket=" + socket).jdbc("select database()"))
                .isEqualTo("my shop");
    }

    private static BothSides sides(String settings) {
        return new BothSides(settings.replace("{pw}", ENCODED).replace("{plain}", PASSWORD)
                .replace("{port}", String.valueOf(MySqlServer.shared().port())).replace("{jks}",
                        "reactive.trust-certificate-jks=true ; reactive.trust-certificate-jks.path="
                                + folder.resolve("ca.jks")));
    }

    private static void trustStore(Path pem) throws Exception {
        KeyStore store = KeyStore.getInstance("JKS");
        store.load(null, null);
        try (InputStream in = Files.newInputStream(pem); OutputStream out = Files.newOutputStream(folder.resolve("ca.jks"))) {
            store.setCertificateEntry("ca", CertificateFactory.getInstance("X.509").generateCertificate(in));
            store.store(out, "changeit".toCharArray());
        }
    }
}
