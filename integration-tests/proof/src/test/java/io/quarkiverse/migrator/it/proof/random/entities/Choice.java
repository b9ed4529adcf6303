package io.quarkiverse.migrator.it.proof.random.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random choices, the same for the same seed. */
final class Choice {

    private static final List<String> ATTRIBUTES = List.of("title", "shelfMark", "price", "amount", "note", "street_name",
            "due", "weight", "level", "score", "remark", "userName", "size", "place");
    private static final List<String> ENTITIES = List.of("Book", "Author", "Shelf", "Member", "Loan", "Branch", "Street",
            "Order", "OpenBid", "Line_Item");

    private final Random random;
    private int serial;

    Choice(long seed) {
        this.random = new Random(seed);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    @SafeVarargs
    final <T> T of(T first, T... more) {
        int index = random.nextInt(more.length + 1);
        return index == 0 ? first : more[index - 1];
    }

    <T> List<T> some(List<T> items, int most) {
        List<T> rest = new ArrayList<>(items);
        List<T> picked = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count && !rest.isEmpty(); i++) {
            picked.add(rest.remove(random.nextInt(rest.size())));
        }
        return picked;
    }

    String digit() {
        return "" + (3 + random.nextInt(6));
    }

    String attributeName() {
        return of(ATTRIBUTES) + ++serial;
    }

    String entityName(int group) {
        return of(ENTITIES) + group + letters();
    }

    /** A name that no other thing of the group has. */
    String name(String start, int group) {
        return start + group + letters();
    }

    /** The name of a column, now and then one that needs quotes. */
    String columnName() {
        String number = "" + ++serial;
        return switch (random.nextInt(6)) {
            case 0 -> "`Mixed Case " + number + "`";
            case 1 -> "`order" + number + "`";
            case 2 -> "straße" + number;
            case 3 -> "a_column_with_a_name_as_long_as_all_databases_can_keep_it_" + number;
            default -> "c_" + number;
        };
    }

    private String letters() {
        int number = ++serial;
        return number < 26 ? "" + (char) ('a' + number) : "z" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }
}
