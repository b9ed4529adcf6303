package io.quarkiverse.migrator.deployment.devservices;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jboss.logging.Logger;

import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.datasource.deployment.spi.DefaultDataSourceDbKindBuildItem;
import io.quarkus.datasource.deployment.spi.DevServicesDatasourceConfigurationHandlerBuildItem;
import io.quarkus.datasource.runtime.DataSourcesBuildTimeConfig;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.DockerStatusBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.reactive.datasource.runtime.DataSourcesReactiveBuildTimeConfig;
import io.quarkus.runtime.LaunchMode;

/** Gives datasources without a URL a database in dev mode and tests when there is no container runtime. */
@BuildSteps(onlyIf = { IsDevServicesSupportedByLaunchMode.class, DevServicesConfig.Enabled.class })
class EmbeddedDatabaseProcessor {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.migrator");

    /** Tells Quarkus' own Dev Services, which ask whether a datasource is configured, that ours take care of it. */
    @BuildStep
    void standIn(DockerStatusBuildItem containers, BuildProducer<DevServicesDatasourceConfigurationHandlerBuildItem> handlers) {
        for (ServerKind kind : ServerKind.ALL) {
            handlers.produce(new DevServicesDatasourceConfigurationHandlerBuildItem(kind.databaseKind(),
                    (datasource, running) -> Map.of(), datasource -> Map.of(),
                    datasource -> !isContainerRuntimeAvailable(containers)));
        }
    }

    @BuildStep
    void start(DockerStatusBuildItem containers, DataSourcesBuildTimeConfig datasources, Capabilities capabilities,
            List<DefaultDataSourceDbKindBuildItem> installedDrivers, CurateOutcomeBuildItem application,
            DataSourcesReactiveBuildTimeConfig clients, LaunchModeBuildItem launchMode,
            BuildProducer<DevServicesResultBuildItem> services) {
        List<DatasourceRequest> requests = DatasourceRequest.of(datasources, installedDrivers, application);
        if (requests.isEmpty() || isContainerRuntimeAvailable(containers)) {
            return;
        }
        for (DatasourceRequest request : requests) {
            Optional<String> missing = request.kind().missing();
            if (missing.isPresent()) {
                noDatabase(request, missing.get(), launchMode.getLaunchMode());
                continue;
            }
            boolean reactive = capabilities.isPresent(request.kind().reactiveClient())
                    && clients.dataSources().get(request.datasource()).reactive().enabled();
            services.produce(request.service(reactive));
        }
    }

    private static void noDatabase(DatasourceRequest request, String dependency, LaunchMode mode) {
        String message = String.format("There is no database for the %s (%s): neither Docker nor Podman runs, and the class"
                + " path has no embedded %s. Start one of the former, or set %s, or %s", request.prettyName(),
                request.kind().databaseKind(), request.kind().title(),
                DataSourceUtil.dataSourcePropertyKey(request.datasource(), "reactive.url"), dependency);
        if (mode == LaunchMode.TEST) {
            throw new IllegalStateException(message);
        }
        LOG.warn(message);
    }

    private static boolean isContainerRuntimeAvailable(DockerStatusBuildItem containers) {
        return Quietly.askForContainers(containers::isContainerRuntimeAvailable);
    }
}
