package io.github.promisemodel.office.imports;

/** Where the improvement area of a row is said. */
public enum AreaSource {
    /** In a column of its own. */
    COLUMN,
    /** In a row above, which has that one cell alone. */
    HEADING,
    /** In the name of the sheet. */
    SHEET,
    /** Nowhere: all are in the one area that the map names; measures are of the whole plan if it names none. */
    ONE
}
