package io.quarkiverse.migrator.deployment.devmode.view;

import java.util.List;

/**
 * How the making of a migration ended.
 *
 * @param made whether it was written
 * @param files the files written, relative to the module's folder; those that would be written, in a preview
 * @param recorded whether the dev database has it as applied already; otherwise the next reload applies it
 * @param message what happened, for people
 */
public record MadeView(boolean made, List<String> files, boolean recorded, String message) {

    public MadeView {
        files = List.copyOf(files);
    }
}
