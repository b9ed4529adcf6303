package io.quarkiverse.migrator.it.proof.urls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.vertx.core.Vertx;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** What is derived leads pgjdbc to where the reactive client goes; the server asks for passwords and speaks TLS. */
class PostgreSqlConnectionsTest {

    private static final String PASSWORD = "p@:/?#&= %1";
    private static final String ENCODED = "p%40%3A%2F%3F%23%26%3D%20%251";
    private static final String ADDRESS = "reactive.url=postgresql://ann:{pw}@localhost:{port}/my%20shop";
    private static final String IS_ENCRYPTED = "select case when ssl then 'tls' else 'plain' end from pg_stat_ssl"
            + " where pid = pg_backend_pid()";
    private static final boolean IPV6 = hasIpv6();
    private static final Vertx VERTX = Vertx.vertx();

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws Exception {
        Certificate certificate = Certificate.createIn(folder);
        server = EmbeddedPostgres.builder()
                .setServerConfig("ssl", "on").setServerConfig("ssl_cert_file", certificate.pem().toString())
                .setServerConfig("ssl_key_file", certificate.key().toString())
                .setServerConfig("unix_socket_directories", folder.toString())
                .setServerConfig("listen_addresses", IPV6 ? "127.0.0.1,::1" : "127.0.0.1")
                .setDataDirectoryCustomizer(data -> askForPasswords(data.toPath())).start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role ann login password '" + PASSWORD + "'");
            statement.execute("create role \"shop owner\"");
            statement.execute("grant \"shop owner\" to ann");
            statement.execute("create database \"my shop\" owner ann");
        }
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        VERTX.close().toCompletionStage().toCompletableFuture().get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            ADDRESS + "                                                                           | select current_database() | my shop",
            ADDRESS + "                                                                           | select current_user       | ann",
            "reactive.url=vertx-reactive:postgres://ann:{pw}@127.0.0.1:{port}/my%20shop           | select current_user       | ann",
            "reactive.url=postgresql://ann:{pw}@[::1]:{port}/my%20shop                            | select host(inet_server_addr()) | ::1",
            "reactive.url=postgresql://localhost:{port}/my%20shop?user=ann&password={pw}          | select current_user       | ann",
            "reactive.url=postgresql://bob:x@localhost:{port}/my%20shop ; username=ann ; password={plain} | select current_user | ann",
            "reactive.url=postgresql://ann:{pw}@/my%20shop?host=localhost&port={port}             | select current_database() | my shop",
            "reactive.url=postgresql://ann:{pw}@?hostaddr=127.0.0.1&port={port}&dbname=my%20shop  | select current_database() | my shop",
            ADDRESS + "?search_path=a%2Cb                                                         | show search_path          | a,b",
            ADDRESS + "?application_name=my%20app                                                 | show application_name     | my app",
            ADDRESS + "?options=-c%20work_mem%3D1MB                                               | show work_mem             | 1MB",
            ADDRESS + " ; reactive.additional-properties.role=shop owner                          | select current_user       | shop owner",
            ADDRESS + " ; reactive.additional-properties.search_path=c                            | show search_path          | c",
            ADDRESS + ",postgresql://ann:{pw}@127.0.0.1:{port}/my%20shop                          | select current_database() | my shop",
            ADDRESS + "?sslmode=disable                                                           | {tls}                     | plain",
            ADDRESS + "?sslmode=prefer ; reactive.trust-all=true                                  | {tls}                     | tls",
            ADDRESS + "?sslmode=require ; reactive.trust-all=true                                 | {tls}                     | tls",
            ADDRESS + "?sslmode=require ; {pem}                                                   | {tls}                     | tls",
            ADDRESS + "?sslmode=verify-ca ; {pem}                                                 | {tls}                     | tls",
            ADDRESS + "?sslmode=verify-full ; {pem} ; reactive.hostname-verification-algorithm=HTTPS | {tls}                  | tls",
    })
    void asTheClient(String settings, String query, String answer) throws Exception {
        assumeTrue(IPV6 || !settings.contains("[::1]"), "this machine has no IPv6");
        BothSides sides = sides(settings);
        String asked = query.replace("{tls}", IS_ENCRYPTED);
        assertThat(sides.jdbc(asked)).isEqualTo(answer);
        assertThat(sides.client(VERTX, asked)).isEqualTo(answer);
    }

    @Test
    void trustsNobodyWhomTheClientDoesNotTrust() {
        for (String settings : new String[] { ADDRESS + "?sslmode=require",
                "reactive.url=postgresql://ann:{pw}@127.0.0.1:{port}/my%20shop?sslmode=verify-full ; {pem} ;"
                        + " reactive.hostname-verification-algorithm=HTTPS" }) {
            assertThatThrownBy(() -> sides(settings).jdbc(IS_ENCRYPTED)).as(settings).isInstanceOf(SQLException.class)
                    .hasMessageNotContaining(PASSWORD);
            assertThatThrownBy(() -> sides(settings).client(VERTX, IS_ENCRYPTED)).as(settings)
                    .isInstanceOf(Exception.class);
        }
    }

    @Test
    void findsTheServerOfAListThatIsUp() throws SQLException {
        String list = "reactive.url=postgresql://ann:{pw}@localhost:1/my%20shop,postgresql://ann:{pw}@localhost:{port}/my%20shop";
        assertThat(sides(list).jdbc("select current_user")).isEqualTo("ann");
        String indexed = "reactive.url[0]=postgresql://ann:{pw}@localhost:1/my%20shop ; "
                + "reactive.url[1]=postgresql://ann:{pw}@localhost:{port}/my%20shop";
        assertThat(sides(indexed).jdbc("select current_user")).isEqualTo("ann");
    }

    @ParameterizedTest
    @CsvSource({ "reactive.url=postgresql://ann:{pw}@{socket}:{port}/my%20shop",
            "reactive.url=postgresql://ann:{pw}@/my%20shop?host={socket}&port={port}&sslmode=prefer" })
    void opensUnixSockets(String settings) throws SQLException {
        assertThat(sides(settings.replace("{socket}", folder.toString().replace("/", "%2F")))
                .jdbc("select current_user || coalesce(inet_server_port()::text, ' without a port')"))
                .isEqualTo("ann without a port");
    }

    private static boolean hasIpv6() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("::1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static BothSides sides(String settings) {
        return new BothSides(settings.replace("{pw}", ENCODED).replace("{plain}", PASSWORD)
                .replace("{port}", String.valueOf(server.getPort())).replace("{pem}", "reactive.trust-certificate-pem=true ; "
                        + "reactive.trust-certificate-pem.certs=" + folder.resolve("server.crt")));
    }

    private static void askForPasswords(Path data) {
        try {
            Files.writeString(data.resolve("pg_hba.conf"),
                    "host all postgres all trust\nhost all all all scram-sha-256\nlocal all all scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
