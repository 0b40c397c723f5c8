package io.github.promisemodel.office.sheet;

/** What a cell holds. */
public enum CellKind {
    /** A text; every cell of a CSV file is one. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A number that is shown as a percentage: 0.45 shown as 45%. */
    PERCENT,
    /** A date. */
    DATE,
    /** True or false. */
    BOOLEAN,
    /** An error, such as {@code #N/A}, or a formula whose result is not saved. */
    ERROR
}
