package io.github.promisemodel.office.sheet;

import io.github.promisemodel.words.MessageText;

/**
 * Why a file cannot be read as a sheet, and where.
 *
 * @param sheet the name of the sheet; empty for the whole file
 * @param row the row, from 1; 0 for the whole sheet
 * @param column the column, from 0; -1 for the whole row
 * @param message what is wrong and what to do, in plain words
 */
public record SheetProblem(String sheet, int row, int column, String message) {

    /**
     * A problem of the whole file.
     *
     * @param message what is wrong and what to do
     * @return the problem
     */
    public static SheetProblem ofFile(String message) {
        return new SheetProblem("", 0, -1, message);
    }

    /** {@return the place and the problem, such as {@code sheet Actions, cell B7: ...}} */
    @Override
    public String toString() {
        String place = place(sheet, row, column);
        return place.isEmpty() ? message : place + ": " + message;
    }

    /**
     * A place in words.
     *
     * @param sheet the name of the sheet, or empty
     * @param row the row, from 1, or 0
     * @param column the column, from 0, or -1
     * @return the place, such as {@code sheet Actions, cell B7}
     */
    public static String place(String sheet, int row, int column) {
        String of = sheet.isEmpty() ? "" : "sheet " + MessageText.of(sheet);
        String at = "";
        if (row > 0) {
            at = column < 0 ? "row " + row : "cell " + CellAddress.of(row, column);
        } else if (column >= 0) {
            at = "column " + CellAddress.column(column);
        }
        return of.isEmpty() || at.isEmpty() ? of + at : of + ", " + at;
    }
}
