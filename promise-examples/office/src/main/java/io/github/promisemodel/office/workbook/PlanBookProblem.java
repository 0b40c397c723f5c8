package io.github.promisemodel.office.workbook;

/**
 * Something in a workbook that keeps a plan from being read, or that is not read.
 *
 * @param sheet the name of the sheet
 * @param row the number of the row, from 1; 0 for the whole sheet
 * @param column the heading of the column; empty for the whole row
 * @param message what was found and what would be right
 */
public record PlanBookProblem(String sheet, int row, String column, String message) {

    /** {@return the place and the message on one line} */
    @Override
    public String toString() {
        return sheet + (row > 0 ? ", row " + row : "") + (column.isEmpty() ? "" : ", " + column) + ": " + message;
    }
}
