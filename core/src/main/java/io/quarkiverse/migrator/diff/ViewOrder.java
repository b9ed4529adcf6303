package io.quarkiverse.migrator.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.quarkiverse.migrator.schema.View;

/** Views in such an order that each comes after those that it reads. */
final class ViewOrder {

    private final List<View> views;
    private final Set<View> visited = new HashSet<>();
    private final List<View> ordered = new ArrayList<>();

    private ViewOrder(List<View> views) {
        this.views = views;
    }

    static List<View> of(List<View> views) {
        ViewOrder order = new ViewOrder(views.stream().sorted((one, other) -> one.name().compareTo(other.name())).toList());
        order.views.forEach(order::add);
        return order.ordered;
    }

    private void add(View view) {
        if (visited.add(view)) {
            views.stream().filter(other -> other != view && view.reads(other.name())).forEach(this::add);
            ordered.add(view);
        }
    }
}
