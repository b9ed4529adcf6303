package io.quarkiverse.migrator.runtime.flyway.resume;

/**
 * How far a script came.
 *
 * @param script the script's file name
 * @param statements how many of its statements have run
 * @param digest what tells these statements from others
 * @param next what is known of the statement after them
 */
record Progress(String script, int statements, String digest, Next next) {

    /** What is known of the next statement. */
    enum Next {
        /** It did not begin. */
        WAITS,
        /** It failed. */
        FAILED,
        /** It began, and whether it ended is not known: the process ended before that was written. */
        BEGUN
    }

    /** Nothing has run yet. */
    static Progress none(String script) {
        return new Progress(script, 0, StatementDigest.NONE, Next.WAITS);
    }

    /** One more statement has run. */
    Progress and(String sql) {
        return new Progress(script, statements + 1, StatementDigest.of(digest, sql), Next.WAITS);
    }

    /** The same with something else known of the next statement. */
    Progress next(Next other) {
        return new Progress(script, statements, digest, other);
    }
}
