package io.quarkiverse.migrator.runtime.command;

/** What a command ends with. */
public final class ExitCode {

    /** All is done, or as it should be. */
    public static final int OK = 0;

    /** It could not be done. */
    public static final int FAILED = 1;

    /** The database is not what the scripts of the application produce. */
    public static final int DIFFERENT = 2;

    private ExitCode() {
    }

    /** What two commands end with together: a failure counts more than a difference. */
    static int worst(int a, int b) {
        return a == FAILED || b == FAILED ? FAILED : Math.max(a, b);
    }
}
