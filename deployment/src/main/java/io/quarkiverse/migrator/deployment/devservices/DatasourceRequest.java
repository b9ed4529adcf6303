package io.quarkiverse.migrator.deployment.devservices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jboss.logging.Logger;

import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.datasource.deployment.spi.DefaultDataSourceDbKindBuildItem;
import io.quarkus.datasource.runtime.DataSourceBuildTimeConfig;
import io.quarkus.datasource.runtime.DataSourcesBuildTimeConfig;
import io.quarkus.datasource.runtime.DevServicesBuildTimeConfig;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.runtime.configuration.ConfigUtils;

/** A datasource that has no URL and wants a database of a kind from Dev Services. */
record DatasourceRequest(String datasource, ServerKind kind, DevServicesBuildTimeConfig settings) {

    private static final Logger LOG = Logger.getLogger(DatasourceRequest.class);
    private static final String DEFAULT = "quarkus";

    static List<DatasourceRequest> of(DataSourcesBuildTimeConfig datasources,
            List<DefaultDataSourceDbKindBuildItem> installedDrivers, CurateOutcomeBuildItem application) {
        List<DatasourceRequest> requests = new ArrayList<>();
        for (Map.Entry<String, DataSourceBuildTimeConfig> entry : datasources.dataSources().entrySet()) {
            String name = entry.getKey();
            DevServicesBuildTimeConfig settings = entry.getValue().devservices();
            boolean implicitKind = !DataSourceUtil.isDefault(name)
                    || settings.enabled().orElse(!datasources.hasNamedDataSources());
            Optional<String> kind = DefaultDataSourceDbKindBuildItem.resolve(entry.getValue().dbKind(), installedDrivers,
                    implicitKind, application);
            boolean wanted = settings.enabled().orElse(true) && value(name, "active").map(Boolean::valueOf).orElse(true)
                    && value(name, "reactive.url").isEmpty() && value(name, "reactive.url[0]").isEmpty()
                    && value(name, "jdbc.url").isEmpty();
            if (wanted) {
                ServerKind.ALL.stream().filter(each -> kind.filter(each.databaseKind()::equals).isPresent())
                        .forEach(each -> requests.add(new DatasourceRequest(name, each, settings)));
            }
        }
        return requests;
    }

    DevServicesResultBuildItem service(boolean reactive) {
        String database = settings.dbName().orElse(DataSourceUtil.isDefault(datasource) ? DEFAULT : datasource);
        String username = settings.username().or(() -> value(datasource, "username")).orElse(DEFAULT);
        String password = settings.password().or(() -> value(datasource, "password")).orElse(DEFAULT);
        Map<String, String> parameters = Map.copyOf(settings.properties());

        Map<String, String> credentials = new HashMap<>();
        keys("username").forEach(key -> credentials.put(key, username));
        keys("password").forEach(key -> credentials.put(key, password));
        // As in production the datasource gets its reactive URL alone, so that its JDBC URL is derived
        Map<String, Function<EmbeddedDatabase, String>> url = new HashMap<>();
        keys(reactive ? "reactive.url" : "jdbc.url").forEach(
                key -> url.put(key, reactive ? EmbeddedDatabase::reactiveUrl : EmbeddedDatabase::jdbcUrl));

        return DevServicesResultBuildItem.<EmbeddedDatabase> owned()
                .feature("migrator").serviceName(datasource)
                .description("Embedded " + kind.title() + " of the " + prettyName())
                .serviceConfig(List.of(database, username, password, parameters))
                .startable(() -> new EmbeddedDatabase(kind, database, new DatabaseAccount(username, password), parameters))
                .config(credentials).configProvider(url)
                .postStartHook(started -> LOG.infof("Dev Services for %s (%s) started an %s", prettyName(),
                        kind.databaseKind(), started.serverDescription()))
                .build();
    }

    String prettyName() {
        return DataSourceUtil.isDefault(datasource) ? "default datasource" : "datasource " + datasource;
    }

    private List<String> keys(String radical) {
        return DataSourceUtil.dataSourcePropertyKeys(datasource, radical);
    }

    private static Optional<String> value(String datasource, String radical) {
        return ConfigUtils.getFirstOptionalValue(DataSourceUtil.dataSourcePropertyKeys(datasource, radical), String.class)
                .filter(value -> !value.isBlank());
    }
}
