package io.quarkiverse.migrator.it.proof.urls;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import io.quarkiverse.migrator.runtime.config.DatasourceUrl;
import io.quarkiverse.migrator.runtime.config.DerivedJdbcInterceptor;
import io.quarkiverse.migrator.runtime.config.SpellingInterceptor;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.net.JksOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.mysqlclient.MySQLConnectOptions;
import io.vertx.mysqlclient.MySQLConnection;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnectOptions;
import io.vertx.sqlclient.SqlConnection;

/** The two ways to the database of a datasource: that of the reactive client, and what Migrator derives for JDBC. */
final class BothSides {

    private static final String PREFIX = "quarkus.datasource.";

    private final SmallRyeConfig config;

    /** Of the settings of a datasource, such as {@code reactive.url=…}, separated by semicolons with blanks around. */
    BothSides(String settings) {
        Properties properties = new Properties();
        Arrays.stream(settings.split(" ; ")).map(setting -> setting.split("=", 2))
                .forEach(setting -> properties.put(PREFIX + setting[0].strip(), setting[1].strip()));
        config = new SmallRyeConfigBuilder().withInterceptors(new DerivedJdbcInterceptor(), new SpellingInterceptor())
                .withSources(new PropertiesConfigSource(properties, "test")).build();
    }

    /** The answer of the derived JDBC URL, with its user and password. */
    String jdbc(String query) throws SQLException {
        assertThat(DatasourceUrl.of("<default>", config::getConfigValue))
                .isEqualTo(new DatasourceUrl(Optional.empty(), Optional.empty()));
        try (Connection connection = DriverManager.getConnection(value("jdbc.url"), value("username"), value("password"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    /** The answer of the reactive client, set as Quarkus sets it. */
    String client(Vertx vertx, String query) throws Exception {
        String url = value("reactive.url").split(",")[0].replaceFirst("^vertx-reactive:", "");
        SqlConnection connection = (url.startsWith("postgres")
                ? PgConnection.connect(vertx, with(PgConnectOptions.fromUri(url))).map(SqlConnection.class::cast)
                : MySQLConnection.connect(vertx, with(MySQLConnectOptions.fromUri(url))).map(SqlConnection.class::cast))
                .toCompletionStage().toCompletableFuture().get(30, SECONDS);
        try {
            return connection.query(query).execute().map(rows -> rows.iterator().next().getValue(0).toString())
                    .toCompletionStage().toCompletableFuture().get(30, SECONDS);
        } finally {
            connection.close();
        }
    }

    private <T extends SqlConnectOptions> T with(T options) {
        SmallRyeConfig settings = config;
        settings.getOptionalValue(PREFIX + "username", String.class).ifPresent(options::setUser);
        settings.getOptionalValue(PREFIX + "password", String.class).ifPresent(options::setPassword);
        if (options instanceof MySQLConnectOptions mySql) {
            settings.getOptionalValue(PREFIX + "reactive.mysql.ssl-mode", io.vertx.mysqlclient.SslMode.class)
                    .ifPresent(mySql::setSslMode);
        }
        options.setTrustAll(settings.getOptionalValue(PREFIX + "reactive.trust-all", Boolean.class).orElse(false));
        settings.getOptionalValue(PREFIX + "reactive.trust-certificate-pem.certs", String.class)
                .ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file)));
        settings.getOptionalValue(PREFIX + "reactive.trust-certificate-jks.path", String.class)
                .ifPresent(file -> options.setTrustOptions(new JksOptions().setPath(file).setPassword("changeit")));
        String algorithm = settings
                .getOptionalValue(PREFIX + "reactive.hostname-verification-algorithm", String.class).orElse("");
        options.setHostnameVerificationAlgorithm(algorithm);
        settings.getOptionalValues(PREFIX + "reactive.additional-properties", String.class, String.class).orElse(Map.of())
                .forEach(options::addProperty);
        return options;
    }

    private String value(String name) {
        return config.getOptionalValue(PREFIX + name, String.class).orElse("");
    }
}
