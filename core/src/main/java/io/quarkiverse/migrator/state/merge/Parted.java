package io.quarkiverse.migrator.state.merge;

import io.quarkiverse.migrator.state.Snapshot;

/**
 * Two branches that parted.
 *
 * @param base the snapshot that both build on
 * @param left the branch whose files stand first where they are in conflict
 * @param right the other one
 */
record Parted(Snapshot base, Branch left, Branch right) {
}
