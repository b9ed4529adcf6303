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
import io.quarkus.deployment.builditem.LogCategoryBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;

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
            BuildProducer<DevServicesResultBuildItem> services) {
        List<DatasourceRequest> requests = DatasourceRequest.of(datasources, installedDrivers, application);
        if (requests.isEmpty() || containers.isContainerRuntimeAvailable()) {
            return;
        }
        if (!hasBinaries()) {
            LOG.warnf("No embedded PostgreSQL for this system. To have one, add the dependency %s, or start Docker or Podman.",
                    EmbeddedPlatform.current().binaries());
            return;
        }
        boolean reactive = capabilities.isPresent(Capability.REACTIVE_PG_CLIENT);
        requests.forEach(request -> services.produce(request.service(reactive)));
    }

    @BuildStep
    LogCategoryBuildItem quietServer() {
        return new LogCategoryBuildItem("io.zonky.test", java.util.logging.Level.WARNING);
    }

    private static boolean isStandIn(DockerStatusBuildItem containers) {
        return !containers.isContainerRuntimeAvailable() && hasBinaries();
    }

    private static boolean hasBinaries() {
        return EmbeddedPlatform.current().hasBinaries(EmbeddedDatabaseProcessor.class.getClassLoader());
    }
}
