package io.quarkiverse.migrator.deployment.devmode.view;

import java.util.List;

/**
 * A pending change as people read it.
 *
 * @param mark {@code +} added, {@code -} dropped, {@code ~} otherwise, {@code !} where values can be lost
 * @param kind {@code table}, {@code column}, {@code index}, …
 * @param subject the name of what changes
 * @param detail what is to be known about it, empty for nothing
 * @param destructive whether values can be lost
 * @param hazards what it risks
 * @param sql its statements
 */
public record ChangeView(String mark, String kind, String subject, String detail, boolean destructive,
        List<HazardView> hazards, List<String> sql) {

    public ChangeView {
        hazards = List.copyOf(hazards);
        sql = List.copyOf(sql);
    }
}
