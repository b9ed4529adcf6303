package io.quarkiverse.migrator.it.lifecycle.faults;

/** How much is tried: {@code -Dfaults=all} tries what is promised, the default a part of it, so that each build can. */
final class Extent {

    private static final boolean ALL = "all".equals(System.getProperty("faults"));

    private Extent() {
    }

    /** The larger number where all is tried. */
    static int of(int some, int all) {
        return ALL ? all : some;
    }
}
