package io.quarkiverse.migrator.runtime.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.migrator.runtime.config.DatasourceUrl;
import io.quarkiverse.migrator.runtime.progress.Patience;
import io.quarkiverse.migrator.runtime.start.StartRuntimeConfig;
import io.quarkus.agroal.runtime.AgroalDataSourceUtil;
import io.quarkus.flyway.runtime.FlywayContainerUtil;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import io.smallrye.config.SmallRyeConfig;

/** Runs a command in place of the application. */
@Recorder
public class CommandRecorder {

    private final RuntimeValue<CommandRuntimeConfig> config;
    private final RuntimeValue<StartRuntimeConfig> start;

    public CommandRecorder(RuntimeValue<CommandRuntimeConfig> config, RuntimeValue<StartRuntimeConfig> start) {
        this.config = config;
        this.start = start;
    }

    /** Runs the command, if there is one, and ends the process with its code. */
    public void run(List<String> datasources) {
        String line = config.getValue().command().orElse("");
        if (!line.isBlank()) {
            run(line, datasources);
        }
    }

    private void run(String line, List<String> datasources) {
        ProcessDialog dialog = new ProcessDialog(System.out, System.err);
        Optional<String> problem = problem(datasources);
        problem.ifPresent(dialog::complain);
        end(line, problem.isPresent() ? ExitCode.FAILED : Commands.run(line, active(datasources), dialog));
    }

    private List<CommandDatasource> active(List<String> datasources) {
        List<CommandDatasource> active = new ArrayList<>();
        Patience patience = new Patience(start.getValue().lockWait(), start.getValue().progressInterval());
        for (String name : datasources) {
            AgroalDataSourceUtil.dataSourceIfActive(name).ifPresent(
                    pool -> active.add(new CommandDatasource(name, FlywayContainerUtil.getFlywayContainer(name).getFlyway(),
                            patience)));
        }
        return active;
    }

    private static Optional<String> problem(List<String> datasources) {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        return datasources.stream().flatMap(name -> DatasourceUrl.of(name, config::getConfigValue).problem().stream())
                .findFirst();
    }

    /**
     * Wrapped, so that Quarkus takes it for a start that failed: it closes what it has opened and ends the process with this
     * code, whatever main class the application has. As it is, it would be swallowed and a main class of one's own run.
     */
    private static void end(String line, int exitCode) {
        throw new IllegalStateException(
                new PreventFurtherStepsException("Ended after the command " + line.strip() + " with " + exitCode + ".",
                        exitCode));
    }
}
