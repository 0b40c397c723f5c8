package io.github.promisemodel.reports.figures;

import io.github.promisemodel.rollup.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The tables of a section before they are made, in the order in which they are read: those that are asked for are made. */
final class TableMakers {

    private record Maker(String key, Supplier<FigureTable> make) {}

    private final List<Maker> makers = new ArrayList<>();

    TableMakers add(TableId id, Supplier<FigureTable> make) {
        return add(id.key(), make);
    }

    /** A table by groups. */
    TableMakers add(TableId id, Grouping by, Supplier<FigureTable> make) {
        return add(id.key(by), make);
    }

    private TableMakers add(String key, Supplier<FigureTable> make) {
        makers.add(new Maker(key, make));
        return this;
    }

    /** Those whose ids are asked for. */
    List<FigureTable> make(Predicate<String> asked) {
        return makers.stream()
                .filter(maker -> asked.test(maker.key()))
                .map(maker -> maker.make().get())
                .toList();
    }

    /** Every table. */
    List<FigureTable> makeAll() {
        return make(key -> true);
    }
}
