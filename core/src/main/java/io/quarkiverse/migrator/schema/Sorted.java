package io.quarkiverse.migrator.schema;

import java.util.Comparator;
import java.util.List;

/** Lists in a fixed order; one that has it already, as that of a snapshot, is not sorted again. */
final class Sorted {

    private Sorted() {
    }

    static <T> List<T> by(Comparator<? super T> order, List<T> items) {
        for (int i = 1; i < items.size(); i++) {
            if (order.compare(items.get(i - 1), items.get(i)) > 0) {
                return items.stream().sorted(order).toList();
            }
        }
        return List.copyOf(items);
    }
}
