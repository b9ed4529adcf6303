package io.quarkiverse.migrator.it.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was proven, one row a kind of change and one column a server, with totals. */
final class ProofTable {

    /** That of all tests of this virtual machine. */
    static final ProofTable SHARED = new ProofTable();

    private final Map<String, Map<Server, String>> rows = new TreeMap<>();
    private final Map<Server, Map<Proof, Integer>> held = new EnumMap<>(Server.class);
    private final Map<Server, Integer> cases = new EnumMap<>(Server.class);
    private final List<String> notes = new ArrayList<>();

    /** Adds the outcome of a case, and gives it back. */
    synchronized Map<Proof, String> add(ProofCase proven, Map<Proof, String> failures) {
        String cell = failures.isEmpty() ? "all"
                : "not " + String.join(", ",
                        failures.keySet().stream().map(proof -> proof.name().toLowerCase()).toList());
        for (String known : proven.declared().known()) {
            notes.add("(2) " + proven + " is known not to hold: " + known);
            cell += " (2)";
        }
        if (!proven.declared().validationRefuses().isEmpty()) {
            notes.add(
                    "(1) " + proven + ": Hibernate Reactive's validation refuses it: " + proven.declared().validationRefuses());
            cell += " (1)";
        }
        rows.computeIfAbsent(proven.kind(), kind -> new EnumMap<>(Server.class)).put(proven.server(), cell);
        cases.merge(proven.server(), 1, Integer::sum);
        for (Proof proof : Proof.values()) {
            // What did not run whole was not tried further
            boolean tried = !failures.containsKey(Proof.WHOLE) || proof == Proof.EMPTY;
            if (tried && !failures.containsKey(proof)) {
                held.computeIfAbsent(proven.server(), server -> new EnumMap<>(Proof.class)).merge(proof, 1, Integer::sum);
            }
        }
        if (proven.declared().on().length == 1) {
            notes.add(proven.kind() + " is on " + proven.server().product() + " alone: " + proven.declared().why());
        }
        return failures;
    }

    /** Prints what is known by now: a row a kind, then the totals. */
    synchronized void print() {
        System.out.println(this);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(line("kind", "PostgreSQL", "MySQL"));
        rows.forEach((kind, cells) -> text.append(line(kind, cells.getOrDefault(Server.POSTGRESQL, "-"),
                cells.getOrDefault(Server.MYSQL, "-"))));
        for (Proof proof : Proof.values()) {
            text.append(
                    line("TOTAL " + proof.name().toLowerCase(), total(Server.POSTGRESQL, proof), total(Server.MYSQL, proof)));
        }
        notes.forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    private String total(Server server, Proof proof) {
        return held.getOrDefault(server, Map.of()).getOrDefault(proof, 0) + " of " + cases.getOrDefault(server, 0);
    }

    private static String line(String kind, String postgreSql, String mySql) {
        return String.format("%-60s %-24s %s%n", kind, postgreSql, mySql);
    }
}
