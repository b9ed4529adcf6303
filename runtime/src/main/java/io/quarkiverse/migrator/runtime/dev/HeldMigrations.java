package io.quarkiverse.migrator.runtime.dev;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The datasources of an application in dev mode whose scripts are not applied at this start, because a draft stands in the way;
 * none in production.
 */
public final class HeldMigrations {

    private static final Map<String, Taker> DATASOURCES = new ConcurrentHashMap<>();

    private HeldMigrations() {
    }

    /** Whether the scripts of a datasource are not to be applied now. */
    public static boolean contains(String datasource) {
        return DATASOURCES.containsKey(datasource) && DATASOURCES.get(datasource).held();
    }

    /**
     * Tells that the scripts of a datasource could not be applied.
     *
     * @return whether dev mode takes it from here, so that the application starts with the schema that is there
     */
    public static boolean failed(String datasource, String message) {
        Taker taker = DATASOURCES.get(datasource);
        if (taker != null) {
            taker.failed(message);
        }
        return taker != null;
    }

    static void set(String datasource, Taker taker) {
        DATASOURCES.put(datasource, taker);
    }

    /** What dev mode says to a datasource, and is told of it. */
    interface Taker {

        /** Whether its scripts have to wait. */
        boolean held();

        /** They could not be applied. */
        void failed(String message);
    }
}
