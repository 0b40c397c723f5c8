package io.github.promisemodel.office.imports;

import io.github.promisemodel.office.sheet.SheetProblem;

/**
 * Something that was imported, and that somebody should look at, such as an id that a spreadsheet holds as a number.
 *
 * @param sheet the name of the sheet
 * @param row the row, from 1; 0 for the whole sheet
 * @param column the column, from 0; -1 for the whole row
 * @param message what to look at, in plain words
 */
public record ImportNote(String sheet, int row, int column, String message) {

    /** {@return the place and the message} */
    @Override
    public String toString() {
        return SheetProblem.place(sheet, row, column) + ": " + message;
    }
}
