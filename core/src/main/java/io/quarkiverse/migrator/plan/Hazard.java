package io.quarkiverse.migrator.plan;

/** What running a statement risks. The codes are stable: scripts, docs and people refer to them. */
public enum Hazard {
    /** Rows or values are gone afterwards. */
    DATA_LOSS("MIG001", "loses data", true),
    /** The new type may not hold every old value: the statement fails, or values are cut. */
    NARROWING("MIG002", "may not hold old values", true),
    /** Every row is written again under a lock that keeps others out. */
    TABLE_REWRITE("MIG003", "rewrites the table", false),
    /** The table is locked while all of it is read. */
    LONG_LOCK("MIG004", "locks the table while it is read", false),
    /** The statement fails when rows that exist break the new rule. */
    MAY_FAIL("MIG005", "fails if existing rows break it", false),
    /** Instances that still run the former version fail from here on. */
    BREAKS_OLD_VERSION("MIG006", "breaks instances of the former version", false);

    private final String code;
    private final String words;
    private final boolean destructive;

    Hazard(String code, String words, boolean destructive) {
        this.code = code;
        this.words = words;
        this.destructive = destructive;
    }

    /** The stable code, such as {@code MIG001}. */
    public String code() {
        return code;
    }

    /** What it means, in a few words. */
    public String words() {
        return words;
    }

    /** Whether it stops a build that nobody told to go on. */
    public boolean destructive() {
        return destructive;
    }
}
