package io.quarkiverse.migrator.deployment.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which entries of {@code quarkus.migrator.renames} mean which of several datasources. */
final class SharedRenames {

    private SharedRenames() {
    }

    /** The entries for each datasource. One that means none is left to the first, which says what is wrong with it. */
    static Map<DatasourceMigration, List<String>> of(List<DatasourceMigration> migrations) {
        Map<DatasourceMigration, List<String>> entries = new LinkedHashMap<>();
        List<DatasourceMigration> sharing = migrations.stream().filter(each -> each.settings().sharesRenames()).toList();
        migrations.forEach(each -> entries.put(each, new ArrayList<>(sharing.size() > 1 && sharing.contains(each)
                ? each.fitting(each.settings().renames())
                : each.settings().renames())));
        if (sharing.size() > 1) {
            List<String> unmatched = new ArrayList<>(sharing.get(0).settings().renames());
            sharing.forEach(each -> unmatched.removeAll(entries.get(each)));
            entries.get(sharing.get(0)).addAll(unmatched);
        }
        return entries;
    }
}
