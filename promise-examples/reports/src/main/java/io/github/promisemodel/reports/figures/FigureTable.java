package io.github.promisemodel.reports.figures;

import java.util.List;

/**
 * A table of figures: rows with a heading each, under columns.
 *
 * @param key its name for scripts, unlike any other of the report
 * @param caption what it shows
 * @param rowHeading the heading above those of its rows
 * @param chart whether its counts of statuses are worth a chart
 * @param columns its columns
 * @param rows its rows
 * @param notes what has to be said with it, a paragraph each
 */
public record FigureTable(
        String key,
        String caption,
        String rowHeading,
        Chart chart,
        List<Column> columns,
        List<Row> rows,
        List<Cell> notes) {

    /** How the counts of a table may be drawn. */
    public enum Chart {
        /** Not at all. */
        NONE,
        /** One bar: a part for each row that is of a status, as long as the number in its first column. */
        ROWS,
        /** A bar for each row: a part for each column that counts a status. */
        COLUMNS
    }

    private static final int MOST_BRIEF = 12;

    /** Copies the lists. */
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        int width = columns.size();
        rows.forEach(row -> {
            if (row.cells().size() != width) {
                throw new IllegalArgumentException(
                        "Table " + key + ": a row of " + row.cells().size() + " cells under " + width + " columns");
            }
        });
    }

    /**
     * The cell of a row under a column.
     *
     * @param row one of the rows
     * @param column the key of a column
     * @return the cell
     * @throws IllegalArgumentException if there is no such column
     */
    public Cell cell(Row row, String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(column)) {
                return row.cells().get(i);
            }
        }
        throw new IllegalArgumentException("Table " + key + ": no column '" + column + "'; it has "
                + columns.stream().map(Column::key).toList());
    }

    /** {@return whether it is short enough to be on one sheet of paper whole} */
    public boolean isBrief() {
        return rows.size() <= MOST_BRIEF;
    }
}
