package io.github.promisemodel.reports.text;

import java.util.List;

/** How wide columns are: as wide as they need; where there is no room for that, the widest give way evenly. */
final class ColumnWidths {

    /** Between two columns. */
    static final int GAP = 2;

    private ColumnWidths() {}

    /** The least that columns take side by side. */
    static int least(List<TextColumn> columns) {
        return gaps(columns) + columns.stream().mapToInt(TextColumn::least).sum();
    }

    /**
     * The widths within a room that has at least the least of them.
     *
     * @param columns the columns
     * @param room what they may take together
     * @return a width each
     */
    static int[] within(List<TextColumn> columns, int room) {
        int free = room - gaps(columns);
        int low = 0;
        int high = free;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sum(columns, middle) <= free) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int most = low;
        return columns.stream().mapToInt(column -> width(column, most)).toArray();
    }

    private static int sum(List<TextColumn> columns, int most) {
        return columns.stream().mapToInt(column -> width(column, most)).sum();
    }

    private static int width(TextColumn column, int most) {
        return Math.max(column.least(), Math.min(column.natural(), most));
    }

    private static int gaps(List<TextColumn> columns) {
        return GAP * (columns.size() - 1);
    }
}
