package io.github.promisemodel.office.sheet;

/**
 * Cells that a spreadsheet shows as one, such as {@code C1:E1}; what they show is in the first of them.
 *
 * @param firstRow the first row, from 1
 * @param firstColumn the first column, from 0
 * @param lastRow the last row, inclusive
 * @param lastColumn the last column, inclusive
 */
public record MergedCells(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /**
     * Whether a cell is one of them.
     *
     * @param row the row, from 1
     * @param column the column, from 0
     * @return true if it is
     */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
