package io.quarkiverse.migrator.deployment.datasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.migrator.runtime.url.ClientSettings;
import io.quarkiverse.migrator.runtime.url.JdbcTarget;
import io.quarkiverse.migrator.runtime.url.UrlScheme;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** What is derived from a reactive URL connects the JDBC driver, to a server that asks for passwords and speaks TLS. */
class DerivedConnectionTest {

    private static final String PASSWORD = "p@:/?#&= %1";
    private static final String ENCODED = "p%40%3A%2F%3F%23%26%3D%20%251";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws Exception {
        KeyStore keys = keys();
        pem("server.key", "PRIVATE KEY", keys.getKey("server", "changeit".toCharArray()).getEncoded());
        pem("server.crt", "CERTIFICATE", keys.getCertificate("server").getEncoded());
        server = EmbeddedPostgres.builder()
                .setServerConfig("ssl", "on").setServerConfig("ssl_cert_file", folder.resolve("server.crt").toString())
                .setServerConfig("ssl_key_file", folder.resolve("server.key").toString())
                .setDataDirectoryCustomizer(data -> askForPasswords(data.toPath())).start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role ann login password '" + PASSWORD + "'");
            statement.execute("create database \"my shop\" owner ann");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "postgresql://ann:{pw}@localhost:{port}/my%20shop                           | select current_database() | my shop",
            "vertx-reactive:postgres://ann:{pw}@127.0.0.1:{port}/my%20shop              | select current_user       | ann",
            "postgresql://localhost:{port}/my%20shop?user=ann&password={pw}             | select current_user       | ann",
            "postgresql://ann:{pw}@/my%20shop?host=localhost&port={port}                | select current_user       | ann",
            "postgresql://ann:{pw}@localhost:{port}/my%20shop?search_path=a,b           | show search_path          | a,b",
            "postgresql://ann:{pw}@localhost:{port}/my%20shop?application_name=my%20app | show application_name     | my app",
            "postgresql://ann:{pw}@localhost:{port}/my%20shop?options=-c%20work_mem%3D1MB | show work_mem           | 1MB",
            "postgresql://ann:{pw}@localhost:1/my%20shop;postgresql://ann:{pw}@localhost:{port}/my%20shop | select 1 | 1",
            "postgresql://ann:{pw}@localhost:{port}/my%20shop?sslmode=disable  | select ssl from pg_stat_ssl where pid = pg_backend_pid() | f",
            "postgresql://ann:{pw}@localhost:{port}/my%20shop?sslmode=prefer   | select ssl from pg_stat_ssl where pid = pg_backend_pid() | t",
    })
    void connects(String reactiveUrl, String query, String answer) throws SQLException {
        assertThat(ask(reactiveUrl, ClientSettings.NONE, query)).isEqualTo(answer);
    }

    @Test
    void trustsWhomTheReactiveClientTrusts() throws SQLException {
        String url = "postgresql://ann:{pw}@localhost:{port}/my%20shop?sslmode=";
        String query = "select ssl from pg_stat_ssl where pid = pg_backend_pid()";
        ClientSettings certificate = settings(Map.of("trust-certificate-pem", "true", "trust-certificate-pem.certs",
                folder.resolve("server.crt").toString()));
        for (String mode : List.of("require", "verify-ca", "verify-full")) {
            assertThat(ask(url + mode, certificate, query)).as(mode).isEqualTo("t");
        }
        assertThat(ask(url + "require", settings(Map.of("trust-all", "true")), query)).isEqualTo("t");
        assertThatThrownBy(() -> ask(url + "require", ClientSettings.NONE, query)).isInstanceOf(SQLException.class)
                .hasMessageContaining("SSL").hasMessageNotContaining(PASSWORD);
    }

    private static String ask(String reactiveUrl, ClientSettings settings, String query) throws SQLException {
        List<String> urls = List.of(reactiveUrl.replace("{pw}", ENCODED)
                .replace("{port}", String.valueOf(server.getPort())).split(";"));
        JdbcTarget target = UrlScheme.derive(urls, settings);
        assertThat(target.unmappedParameters()).isEmpty();
        try (Connection connection = DriverManager.getConnection(target.url(), target.username(), target.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static ClientSettings settings(Map<String, String> values) {
        return radical -> Optional.ofNullable(values.get(radical));
    }

    private static void askForPasswords(Path data) {
        try {
            Files.writeString(data.resolve("pg_hba.conf"),
                    "host all postgres all trust\nhost all all all scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyStore keys() throws Exception {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "server", "-keyalg", "RSA", "-dname", "CN=localhost", "-ext", "san=dns:localhost",
                "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", "changeit").inheritIO().start();
        assertThat(keytool.waitFor()).isZero();
        return KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
    }

    private static void pem(String file, String kind, byte[] content) throws IOException {
        Path path = Files.writeString(folder.resolve(file), "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(content) + "\n-----END " + kind + "-----\n");
        path.toFile().setReadable(false, false);
        path.toFile().setReadable(true, true);
    }
}
