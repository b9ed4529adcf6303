package io.quarkiverse.migrator.runtime.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.junit.jupiter.api.Test;

class CarriedScriptsProviderTest {

    private static final String SCRIPT = "db/migration/V1__initial.sql";

    private final CarriedScriptsProvider provider = new CarriedScriptsProvider(new Nothing(),
            List.of(SCRIPT, SCRIPT + ".conf"), getClass().getClassLoader());

    @Test
    void listsTheScriptAlone() {
        assertThat(provider.getResources("V", new String[] { ".sql" })).extracting(LoadableResource::getRelativePath)
                .containsExactly(SCRIPT);
    }

    @Test
    void findsTheSettingsBesideTheScript() {
        assertThat(provider.getResource(SCRIPT + ".conf").getRelativePath()).isEqualTo(SCRIPT + ".conf");
        assertThat(provider.getResource("db/migration/V2__other.sql.conf")).isNull();
    }

    private static final class Nothing implements ResourceProvider {

        @Override
        public LoadableResource getResource(String name) {
            return null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return List.of();
        }
    }
}
