package io.quarkiverse.migrator.deployment.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.quarkiverse.migrator.deployment.build.DatasourceBuildTimeConfig.Dev;
import io.quarkiverse.migrator.deployment.build.DatasourceBuildTimeConfig.Init;
import io.quarkiverse.migrator.deployment.build.DatasourceBuildTimeConfig.OnChange;
import io.quarkus.datasource.common.runtime.DataSourceUtil;

/** What the settings say of one datasource: its own ones, else those without a name. */
public final class DatasourceSettings {

    private final DatasourceBuildTimeConfig own;
    private final DatasourceBuildTimeConfig shared;

    private DatasourceSettings(DatasourceBuildTimeConfig own, DatasourceBuildTimeConfig shared) {
        this.own = own;
        this.shared = shared;
    }

    /** The settings of a datasource, {@code <default>} for the default one. */
    public static DatasourceSettings of(MigratorBuildTimeConfig config, String datasource) {
        return new DatasourceSettings(config.datasources().get(datasource),
                config.datasources().get(DataSourceUtil.DEFAULT_DATASOURCE_NAME));
    }

    /** Whether the build looks at the datasource at all. */
    public boolean enabled() {
        return first(DatasourceBuildTimeConfig::onChange).orElse(OnChange.GENERATE) != OnChange.OFF;
    }

    Optional<OnChange> onChange() {
        return first(DatasourceBuildTimeConfig::onChange);
    }

    Optional<Dev> dev() {
        return first(DatasourceBuildTimeConfig::dev);
    }

    /** What the build does about a change, whether it was set or follows from the environment. */
    OnChange effectiveOnChange() {
        return onChange().orElseGet(() -> "true".equalsIgnoreCase(System.getenv("CI")) ? OnChange.FAIL : OnChange.GENERATE);
    }

    String message() {
        return first(DatasourceBuildTimeConfig::message).orElse("");
    }

    boolean allowDestructive() {
        return first(DatasourceBuildTimeConfig::allowDestructive).orElse(false);
    }

    List<String> renames() {
        return first(DatasourceBuildTimeConfig::renames).orElse(List.of());
    }

    /** Whether its renames are those without a name, which may mean another datasource. */
    boolean sharesRenames() {
        return own == shared || own.renames().isEmpty();
    }

    List<String> backfills() {
        return first(DatasourceBuildTimeConfig::backfills).orElse(List.of());
    }

    /** Whether its backfills are those without a name, which may mean another datasource. */
    boolean sharesBackfills() {
        return own == shared || own.backfills().isEmpty();
    }

    Optional<Init> init() {
        return first(DatasourceBuildTimeConfig::init);
    }

    boolean online() {
        return first(DatasourceBuildTimeConfig::online).orElse(false);
    }

    boolean acceptEdited() {
        return first(DatasourceBuildTimeConfig::acceptEdited).orElse(false);
    }

    /** All that they say. */
    List<Object> values() {
        return List.of(effectiveOnChange(), onChange(), dev(), message(), allowDestructive(), renames(), sharesRenames(),
                backfills(),
                sharesBackfills(), init(), online(), acceptEdited());
    }

    private <T> Optional<T> first(Function<DatasourceBuildTimeConfig, Optional<T>> setting) {
        return setting.apply(own).or(() -> setting.apply(shared));
    }
}
