package io.quarkiverse.migrator.state.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What version control knows of a project's files. */
public interface History {

    /** Where nothing is known. */
    History NONE = new History() {
        @Override
        public List<String> versions(Path file) {
            return List.of();
        }

        @Override
        public List<String> upstreams() {
            return List.of();
        }

        @Override
        public Optional<String> text(String upstream, Path file) {
            return Optional.empty();
        }

        @Override
        public Optional<String> release(Path file) {
            return Optional.empty();
        }
    };

    /** The texts that a file has had on any branch, the newest first. */
    List<String> versions(Path file);

    /** The names of the branches that others build on, the weightiest first, such as {@code origin/main}. */
    List<String> upstreams();

    /** The text that a file has on such a branch; empty where it is not there. */
    Optional<String> text(String upstream, Path file);

    /** The name of a release that has a file. */
    Optional<String> release(Path file);
}
