package io.github.promisemodel.office.imports;

import io.github.promisemodel.office.sheet.SheetProblem;

/**
 * A cell, a row or a column that could not be imported, such as a status that the scheme does not have.
 *
 * @param sheet the name of the sheet
 * @param row the row, from 1; 0 for the whole sheet
 * @param column the column, from 0; -1 for the whole row
 * @param value what was found; empty if nothing was, or if it looks like personal data
 * @param message what was found and what would be right, in plain words
 */
public record Reject(String sheet, int row, int column, String value, String message) {

    /** {@return the place and the message, such as {@code sheet Actions, cell F7: "Amberish" is no status ...}} */
    @Override
    public String toString() {
        return SheetProblem.place(sheet, row, column) + ": " + message;
    }
}
