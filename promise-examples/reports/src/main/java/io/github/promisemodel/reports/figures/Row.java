package io.github.promisemodel.reports.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param id what it is of, for scripts: an entry's id, a group's or a status's name; empty where it is of nothing in the plan
 * @param reference what people call it, if that is shown; otherwise empty
 * @param title its heading
 * @param cells a cell for each column
 */
public record Row(String id, String reference, Cell title, List<Cell> cells) {

    /** Copies the cells. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The row without one of its cells. */
    Row without(int cell) {
        List<Cell> others = new ArrayList<>(cells);
        others.remove(cell);
        return new Row(id, reference, title, others);
    }
}
