package io.quarkiverse.migrator.runtime.flyway.resume;

/**
 * How far a script came.
 *
 * @param script the script's file name
 * @param statements how many of its statements have run
 * @param digest what tells these statements from others
 * @param failed whether the next one failed; not so when the process ended in the middle
 */
record Progress(String script, int statements, String digest, boolean failed) {

    /** Nothing has run yet. */
    static Progress none(String script) {
        return new Progress(script, 0, StatementDigest.NONE, false);
    }
}
