package io.quarkiverse.migrator.runtime.flyway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resource.classpath.ClassPathResource;

/** The scripts that another provider lists, and those that the application carries besides. */
final class CarriedScriptsProvider implements ResourceProvider {

    private final ResourceProvider listed;
    private final List<LoadableResource> carried;

    CarriedScriptsProvider(ResourceProvider listed, List<String> scripts, ClassLoader classLoader) {
        this.listed = listed;
        this.carried = scripts.stream()
                .map(name -> (LoadableResource) new ClassPathResource(null, name, classLoader, UTF_8)).toList();
    }

    @Override
    public LoadableResource getResource(String name) {
        LoadableResource found = listed.getResource(name);
        return found != null ? found
                : carried.stream().filter(resource -> resource.getRelativePath().equals(name)).findFirst().orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        List<LoadableResource> all = new ArrayList<>(listed.getResources(prefix, suffixes));
        Set<String> names = all.stream().map(LoadableResource::getRelativePath).collect(toSet());
        carried.stream().filter(resource -> resource.getFilename().startsWith(prefix)
                && Arrays.stream(suffixes).anyMatch(resource.getFilename()::endsWith)
                && !names.contains(resource.getRelativePath())).forEach(all::add);
        return all;
    }
}
