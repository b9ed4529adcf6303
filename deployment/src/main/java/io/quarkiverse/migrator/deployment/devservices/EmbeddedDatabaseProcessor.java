package io.quarkiverse.migrator.deployment.devservices;

import java.util.List;
import java.util.Map;

import org.jboss.logging.Logger;

import io.quarkus.datasource.common.runtime.DatabaseKind;
import io.quarkus.datasource.deployment.spi.DefaultDataSourceDbKindBuildItem;
import io.quarkus.datasource.deployment.spi.DevServicesDatasourceConfigurationHandlerBuildItem;
import io.quarkus.datasource.runtime.DataSourcesBuildTimeConfig;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.DockerStatusBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.reactive.datasource.runtime.DataSourcesReactiveBuildTimeConfig;

/** Gives PostgreSQL datasources without a URL a database in dev mode and tests when there is no container runtime. */
@BuildSteps(onlyIf = { IsDevServicesSupportedByLaunchMode.class, DevServicesConfig.Enabled.class })
class EmbeddedDatabaseProcessor {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabaseProcessor.class);

    /** Tells Quarkus' own Dev Services, which ask whether a datasource is configured, that ours take care of it. */
    @BuildStep
    DevServicesDatasourceConfigurationHandlerBuildItem standIn(DockerStatusBuildItem containers) {
        return new DevServicesDatasourceConfigurationHandlerBuildItem(DatabaseKind.POSTGRESQL,
                (datasource, running) -> Map.of(), datasource -> Map.of(), datasource -> isStandIn(containers));
    }

    @BuildStep
    void start(DockerStatusBuildItem containers, DataSourcesBuildTimeConfig datasources, Capabilities capabilities,
            List<DefaultDataSourceDbKindBuildItem> installedDrivers, CurateOutcomeBuildItem application,
            DataSourcesReactiveBuildTimeConfig clients, BuildProducer<DevServicesResultBuildItem> services) {
        List<DatasourceRequest> requests = DatasourceRequest.of(datasources, installedDrivers, application);
        if (requests.isEmpty() || isContainerRuntimeAvailable(containers)) {
            return;
        }
        if (!hasBinaries()) {
            LOG.warnf("No embedded PostgreSQL for this system. To have one, add the dependency %s, or start Docker or Podman.",
                    EmbeddedPlatform.current().binaries());
            return;
        }
        boolean clientPresent = capabilities.isPresent(Capability.REACTIVE_PG_CLIENT);
        for (DatasourceRequest request : requests) {
            boolean reactive = clientPresent && clients.dataSources().get(request.datasource()).reactive().enabled();
            services.produce(request.service(reactive));
        }
    }

    private static boolean isStandIn(DockerStatusBuildItem containers) {
        return hasBinaries() && !isContainerRuntimeAvailable(containers);
    }

    private static boolean isContainerRuntimeAvailable(DockerStatusBuildItem containers) {
        return Quietly.askForContainers(containers::isContainerRuntimeAvailable);
    }

    private static boolean hasBinaries() {
        return EmbeddedPlatform.current().hasBinaries(EmbeddedDatabaseProcessor.class.getClassLoader());
    }
}
